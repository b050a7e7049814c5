import type { QueryPlan } from "@apollo/query-planner";
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { byConditions } from "@phong-trao/kit/execution/conditions.ts";
import { fragmentsOf } from "@phong-trao/kit/execution/fields.ts";
import { type BrokenPromise, broken, type Introspected, objectShape } from "./answer-shape.ts";
import { planSteps } from "./plan-steps.ts";
import type { Ask } from "./source.ts";

export interface OperationToCompile {
  readonly plan: QueryPlan;
  /** Valid against the API schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** What the planner knows: with the names that clients do not see. */
  readonly supergraphSchema: GraphQLSchema;
}

export interface Answered {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Of subgraphs, where they belong in this answer. Empty: all went well. */
  readonly errors: readonly GraphQLError[];
  /** Where a subgraph left out what the schema promises, without an error that says why. */
  readonly brokenPromises: readonly BrokenPromise[];
}

type Variables = Readonly<Record<string, unknown>>;

/** An operation that can be executed any number of times, with any variables that fit it. */
export type CompiledOperation = (variables: Variables, ask: Ask) => Promise<Answered>;

/** Works out once what is the same for every request of an operation: the steps of its plan and the shape of its answer. */
export function compileOperation(compiling: OperationToCompile): CompiledOperation {
  const { plan, document, operation, apiSchema, supergraphSchema } = compiling;
  const root = apiSchema.getRootType(operation.operation);
  if (root === undefined || root === null) throw new Error(`the graph has no ${operation.operation}`);
  const steps = planSteps(supergraphSchema, plan);
  const fragments = fragmentsOf(document);
  const saysItself = asksForSchema(document);
  const shapeFor = byConditions(document, operation, (conditions) => {
    const shape = (introspected: Introspected) =>
      objectShape({ schema: apiSchema, fragments, conditions, introspected }, root, [operation.selectionSet]);
    const always = saysItself ? undefined : shape(() => null);
    return (variables: Variables) => always ?? shape((fields) => ofSchema(fields, compiling, variables));
  });

  return async (variables, ask) => {
    const { made: shape, conditions } = shapeFor(variables);
    const errors: GraphQLError[] = [];
    const problems: BrokenPromise[] = [];
    const data = {};
    await steps({ variables, conditions, ask, data, errors });
    const filled = shape(variables)(data, { path: [], problems });
    return {
      data: filled === broken ? null : filled,
      errors,
      brokenPromises: problems.filter((problem) => !isExplained(problem, errors)),
    };
  };
}

/**
 * Of two ways to say that a part is missing, the subgraph's is the better one: an error beside the part, around it or
 * in it says why, and one that says no place may be about anything.
 */
function isExplained({ path }: BrokenPromise, errors: readonly GraphQLError[]): boolean {
  const around = path.slice(0, -1);
  return errors.some((error) => {
    const end = error.path?.findIndex((step) => step === "@" || step === "_entities") ?? -1;
    const place = end === -1 ? (error.path ?? []) : (error.path ?? []).slice(0, end);
    const common = Math.min(place.length, around.length);
    return place.slice(0, common).every((step, at) => step === around[at]);
  });
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value === "__schema" || name.value === "__type") asks = true;
    },
  });
  return asks;
}

/** What the schema says of itself: no subgraph is asked. */
function ofSchema(
  fields: readonly FieldNode[],
  { document, operation, apiSchema }: OperationToCompile,
  variables: Variables,
): unknown {
  const { data, errors } = executeSync({
    schema: apiSchema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } },
        ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION),
      ],
    },
    rootValue: {},
    variableValues: variables,
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return Object.values(data ?? {})[0];
}
