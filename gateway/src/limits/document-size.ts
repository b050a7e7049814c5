import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type TypeNode,
} from "graphql";
import { figure, refusal } from "../errors/refuse.ts";
import type { Limits } from "./limits.ts";

/**
 * How large a selection set is once its fragments are expanded. Each fragment is measured once, so a bomb of nested
 * fragments (a thousand bytes that expand to a million selections) costs as much to measure as it has bytes.
 */
interface Size {
  /** Every selection, `__typename` and the spreads themselves included. May be Infinity. */
  readonly selections: number;
  readonly directives: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Fields, inline fragments and spreads inside each other. */
  readonly nesting: number;
  /** Aliases of this set itself: what fragments add to the same set counts. */
  readonly aliases: number;
  /** The most aliases of any set at or below this one. */
  readonly mostAliases: number;
}

const nothing: Size = { selections: 0, directives: 0, depth: 0, nesting: 0, aliases: 0, mostAliases: 0 };

type DocumentLimits = Pick<Limits, "depth" | "selections" | "aliases" | "directives" | "variables" | "inputDepth">;

/**
 * Refuses a document that is too large to be worth looking at. Runs before validation, some of whose rules compare every
 * selection with every other; nothing here needs a schema, or a document that makes sense.
 */
export function refuseLargeDocument(document: DocumentNode, limits: DocumentLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const sizeOf = measurer(fragments, limits);
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) check(sizeOf(node.selectionSet, 0), 0, limits);
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = node.variableDefinitions ?? [];
    if (variables.length > limits.variables) throw tooMany("variables", variables.length, limits.variables);
    let directives = node.directives?.length ?? 0;
    for (const variable of variables) {
      directives += variable.directives?.length ?? 0;
      refuseDeepInput(variable.type, limits.inputDepth);
      if (variable.defaultValue !== undefined) refuseDeepInput(variable.defaultValue, limits.inputDepth);
    }
    check(sizeOf(node.selectionSet, 0), directives, limits);
  }
}

function check(size: Size, outerDirectives: number, limits: DocumentLimits): void {
  if (size.depth > limits.depth) throw tooDeep(limits.depth);
  if (size.nesting > 3 * limits.depth) throw tooDeep(3 * limits.depth, "selections");
  if (size.selections > limits.selections) {
    throw tooMany("selections once its fragments are expanded", size.selections, limits.selections);
  }
  if (size.mostAliases > limits.aliases)
    throw tooMany("aliases in one selection set", size.mostAliases, limits.aliases);
  const directives = size.directives + outerDirectives;
  if (directives > limits.directives) throw tooMany("directives", directives, limits.directives);
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>, limits: DocumentLimits) {
  const measured = new Map<string, Size>();

  function fragmentSize(name: string, level: number): Size {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    // An unknown fragment, or one that contains itself, is validation's to refuse.
    measured.set(name, nothing);
    if (fragment === undefined) return nothing;
    const inside = sizeOf(fragment.selectionSet, level);
    const size = { ...inside, directives: inside.directives + (fragment.directives?.length ?? 0) };
    measured.set(name, size);
    return size;
  }

  function sizeOf(set: SelectionSetNode, level: number): Size {
    // The walk itself must not run out of stack: what is this deep is refused anyway.
    if (level > 500) throw tooDeep(limits.depth);
    let { selections, directives, depth, nesting, aliases, mostAliases } = nothing;
    for (const node of set.selections) {
      selections += 1;
      directives += node.directives?.length ?? 0;
      for (const directive of node.directives ?? []) refuseDeepArguments(directive, limits.inputDepth);
      let inside = nothing;
      if (node.kind === Kind.FRAGMENT_SPREAD) inside = fragmentSize(node.name.value, level + 1);
      else if (node.selectionSet !== undefined) inside = sizeOf(node.selectionSet, level + 1);
      const isField = node.kind === Kind.FIELD;
      if (isField) refuseDeepArguments(node, limits.inputDepth);
      selections += inside.selections;
      directives += inside.directives;
      depth = Math.max(depth, inside.depth + (isField ? 1 : 0));
      nesting = Math.max(nesting, inside.nesting + 1);
      aliases += isField ? (node.alias === undefined ? 0 : 1) : inside.aliases;
      mostAliases = Math.max(mostAliases, inside.mostAliases);
    }
    return { selections, directives, depth, nesting, aliases, mostAliases: Math.max(aliases, mostAliases) };
  }

  return sizeOf;
}

function refuseDeepArguments(
  node: { readonly arguments?: readonly { readonly value: ValueNode }[] },
  limit: number,
): void {
  for (const argument of node.arguments ?? []) refuseDeepInput(argument.value, limit);
}

function refuseDeepInput(node: ValueNode | TypeNode, left: number): void {
  if (left < 0)
    throw refusal(
      "OPERATION_TOO_LARGE",
      "A literal or type of this operation has too many lists or objects inside each other.",
    );
  if (node.kind === Kind.LIST) for (const item of node.values) refuseDeepInput(item, left - 1);
  else if (node.kind === Kind.OBJECT) for (const field of node.fields) refuseDeepInput(field.value, left - 1);
  else if (node.kind === Kind.LIST_TYPE || node.kind === Kind.NON_NULL_TYPE) refuseDeepInput(node.type, left - 1);
}

function tooDeep(limit: number, what = "fields") {
  return refusal(
    "OPERATION_TOO_LARGE",
    `This operation has more than ${figure(limit)} ${what} inside each other, which is the limit. Ask for the inner ones by id in an operation of their own.`,
  );
}

function tooMany(what: string, count: number, limit: number) {
  return refusal(
    "OPERATION_TOO_LARGE",
    `This operation has ${figure(count)} ${what}; the limit is ${figure(limit)}. Split it into several operations.`,
  );
}
