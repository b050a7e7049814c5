import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from "graphql";
import { completer } from "./complete.ts";
import { conditionsIn, conditionVariables } from "./conditions.ts";
import { fillObject } from "./execute-fields.ts";
import { broken, type Container, placeIn, type Run } from "./run.ts";
import { type SelectionPlan, selectionOf } from "./selection.ts";

/** An operation that can be executed any number of times. Resolves as `execute` of graphql-js does, and never rejects. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>> | undefined,
  context: unknown,
) => Promise<ExecutionResult>;

/** Selections that are kept for the values of `@skip` and `@include`: five variables make 32. */
const mostSelections = 32;

/** Works out once what is the same for every execution of a valid document's one operation. */
export function compiled(schema: GraphQLSchema, document: DocumentNode): Compiled {
  const operation = getOperationAST(document);
  const root = schema.getQueryType();
  if (!root || operation?.operation !== OperationTypeNode.QUERY) {
    // Mutations are one after the other; they are few.
    return async (variableValues, contextValue) => execute({ schema, document, variableValues, contextValue });
  }
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const names = conditionVariables(document);
  const selections = new Map<string, SelectionPlan>();

  function selectionFor(variables: Readonly<Record<string, unknown>>): SelectionPlan {
    const conditions = conditionsIn(names, operation!, variables);
    const key = names.map((name) => (conditions[name] === true ? "1" : "0")).join("");
    const known = selections.get(key);
    if (known !== undefined) return known;
    const selection = selectionOf(
      { schema, operation: operation!, fragments, conditions },
      root!,
      [operation!.selectionSet],
      completer,
    );
    if (selections.size >= mostSelections) selections.clear();
    selections.set(key, selection);
    return selection;
  }

  return async (given, context) => {
    const { coerced: variables, errors: wrong } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given ?? {},
      { maxErrors: 50 },
    );
    if (wrong !== undefined) return { errors: wrong };
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const errors: GraphQLError[] = [];
    // One that is not there yet: the fields of the operation itself.
    const run: Run = { context, variables, errors, waiting: 1, done: resolve };
    const answer: Container = { data: {} };
    const place = placeIn(undefined, answer, "data", true);
    const filled = fillObject(run, selectionFor(variables), undefined, answer["data"] as Container, place);
    if (filled === broken) answer["data"] = null;
    run.waiting -= 1;
    if (run.waiting > 0) await done;
    const data = answer["data"] as Record<string, unknown> | null;
    return errors.length === 0 ? { data } : { data, errors };
  };
}
