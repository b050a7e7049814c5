import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/** Of the variables that `@skip` and `@include` ask. */
export type Conditions = Readonly<Record<string, boolean>>;

/** What is kept for different values: five variables make 32. */
const mostKept = 32;

/** Makes something for the values that `@skip` and `@include` have in a request, once for the same values. */
export function byConditions<Made>(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  make: (conditions: Conditions) => Made,
): (variables: Variables) => { readonly made: Made; readonly conditions: Conditions } {
  const names = conditionVariables(document);
  const kept = new Map<string, { readonly made: Made; readonly conditions: Conditions }>();
  return (variables) => {
    const values = names.map((name) => valueOf(name, operation, variables) === true);
    const key = values.join();
    let found = kept.get(key);
    if (found === undefined) {
      const conditions = Object.fromEntries(names.map((name, at) => [name, values[at] === true]));
      found = { made: make(conditions), conditions };
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, found);
    }
    return found;
  };
}

/** Names of the variables on which `@skip` and `@include` depend, anywhere in the document. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== "skip" && name.value !== "include") return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Defaults included. Validation and coercion have seen to it that it is a boolean. */
function valueOf(name: string, { variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): unknown {
  if (Object.hasOwn(variables, name) && variables[name] !== undefined) return variables[name];
  const value = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
