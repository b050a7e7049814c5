import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  OperationTypeNode,
} from "graphql";
import { completer } from "./complete.ts";
import { byConditions } from "./conditions.ts";
import { fillObject } from "./execute-fields.ts";
import { fragmentsOf } from "./fields.ts";
import { broken, type Container, placeIn, type Run } from "./run.ts";
import { selectionOf } from "./selection.ts";

/** An operation that can be executed any number of times. Resolves as `execute` of graphql-js does, and never rejects. */
export type Compiled = (
  variables: Readonly<Record<string, unknown>> | undefined,
  context: unknown,
) => Promise<ExecutionResult>;

/** Works out once what is the same for every execution of a valid document's one operation. */
export function compiled(schema: GraphQLSchema, document: DocumentNode): Compiled {
  const operation = getOperationAST(document);
  const root = schema.getQueryType();
  if (!root || operation?.operation !== OperationTypeNode.QUERY) {
    // Mutations are one after the other; they are few.
    return async (variableValues, contextValue) => execute({ schema, document, variableValues, contextValue });
  }
  const fragments = fragmentsOf(document);
  const selectionFor = byConditions(document, operation, (conditions) =>
    selectionOf({ schema, operation, fragments, conditions }, root, [operation.selectionSet], completer),
  );

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
    const { made: selection } = selectionFor(variables);
    const filled = fillObject(run, selection, undefined, answer["data"] as Container, place);
    if (filled === broken) answer["data"] = null;
    run.waiting -= 1;
    if (run.waiting > 0) await done;
    const data = answer["data"] as Record<string, unknown> | null;
    return errors.length === 0 ? { data } : { data, errors };
  };
}
