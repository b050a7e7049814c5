import { type DocumentNode, parse, print, visit } from "graphql";
import type { Operation } from "./random-operation.ts";

/**
 * The smallest operation within reach that `isBad` still finds bad: selections, arguments and directives are left out,
 * one at a time, as long as any can be. `isBad` has to say no to what is not valid.
 */
export async function minimised(
  operation: Operation,
  isBad: (smaller: Operation) => Promise<boolean>,
  attempts = 400,
): Promise<Operation> {
  let best = operation;
  let left = attempts;
  for (let place = 0; left > 0; left -= 1) {
    const smaller = without(best, place);
    if (smaller === undefined) return best;
    if (await isBad(smaller)) best = smaller;
    else place += 1;
  }
  return best;
}

/** Without the n-th thing that can be left out; undefined where there are fewer. */
function without({ query, variables }: Operation, place: number): Operation | undefined {
  let seen = -1;
  const isIt = () => (seen += 1) === place;
  const less = visit(parse(query), {
    SelectionSet: (node) => {
      if (node.selections.length === 1) return undefined;
      const removed = node.selections.find(isIt);
      return removed && { ...node, selections: node.selections.filter((one) => one !== removed) };
    },
    Argument: () => (isIt() ? null : undefined),
    Directive: () => (isIt() ? null : undefined),
    ObjectField: () => (isIt() ? null : undefined),
  });
  return seen < place ? undefined : tidied(less, variables);
}

/** Without fragments and variables that nothing uses any more. */
function tidied(document: DocumentNode, variables: Operation["variables"]): Operation {
  let current = document;
  for (;;) {
    const spreads = new Set<string>();
    const used = new Set<string>();
    visit(current, {
      FragmentSpread: (node) => void spreads.add(node.name.value),
      VariableDefinition: () => false,
      Variable: (node) => void used.add(node.name.value),
    });
    const next = visit(current, {
      FragmentDefinition: (node) => (spreads.has(node.name.value) ? undefined : null),
      VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
    });
    const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
    if (print(next) === print(current)) return { query: print(next), variables: kept };
    current = next;
  }
}
