import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Conditions } from "./conditions.ts";

export interface Operated {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly conditions: Conditions;
}

/** By name. */
export function fragmentsOf({ definitions }: DocumentNode): Operated["fragments"] {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}

/** Whether the field's arguments may differ from one request to the other. */
export function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let uses = false;
  for (const argument of given) visit(argument, { Variable: () => void (uses = true) });
  return uses;
}

/** The fields that an object of a type gets, by response name, in the order of the answer; fragments expanded. */
export function fieldsOf(
  operated: Operated,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const expanded = new Set<FragmentDefinitionNode>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, operated.conditions)) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const known = fields.get(name);
        if (known === undefined) fields.set(name, [node]);
        else known.push(node);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? operated.fragments[node.name.value] : node;
      if (fragment === undefined || !applies(operated.schema, fragment.typeCondition?.name.value, type)) continue;
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (expanded.has(fragment)) continue;
        expanded.add(fragment);
      }
      collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && !isUnionType(type) && schema.isSubType(conditional, type);
}

/** Whether `@skip` and `@include` let a selection be. */
export function isIncluded({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== "skip" && name.value !== "include") return true;
    const value = given.find((argument) => argument.name.value === "if")?.value;
    const says =
      value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE && conditions[value.name.value];
    return says === (name.value === "include");
  });
}
