import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";

/** Names of the variables on which `@skip` and `@include` depend, anywhere in the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== "skip" && name.value !== "include") return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Their values in one request, defaults included. Validation and coercion have seen to it that each is a boolean. */
export function conditionsIn(
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name, operation, variables) === true]));
}

function valueOf(
  name: string,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (Object.hasOwn(variables, name) && variables[name] !== undefined) return variables[name];
  const value = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
