import type { QueryPlan } from "@apollo/query-planner";
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type BrokenPromise, broken, type FillObject, objectShape } from "./answer-shape.ts";
import { conditionsIn, conditionVariables } from "@phong-trao/kit/execution/conditions.ts";
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

/** An operation that can be executed any number of times, with any variables that fit it. */
export type CompiledOperation = (variables: Readonly<Record<string, unknown>>, ask: Ask) => Promise<Answered>;

/** Shapes that are kept for the values of `@skip` and `@include`: five variables make 32. */
const mostShapes = 32;

/** Works out once what is the same for every request of an operation: the steps of its plan and the shape of its answer. */
export function compileOperation(compiling: OperationToCompile): CompiledOperation {
  const { plan, document, operation, apiSchema, supergraphSchema } = compiling;
  const steps = planSteps(supergraphSchema, plan);
  const conditional = conditionVariables(document);
  const shapes = new Map<string, (variables: Readonly<Record<string, unknown>>) => FillObject>();

  return async (variables, ask) => {
    const conditions = conditionsIn(conditional, operation, variables);
    const errors: GraphQLError[] = [];
    const data = {};
    await steps({ variables, conditions, ask, data, errors });
    const key = conditional.map((name) => (conditions[name] === true ? "1" : "0")).join("");
    let shape = shapes.get(key);
    if (shape === undefined) {
      shape = shapeFor(compiling, conditions);
      if (shapes.size >= mostShapes) shapes.clear();
      shapes.set(key, shape);
    }
    const problems: BrokenPromise[] = [];
    const filled = shape(variables)(data, { path: [], problems });
    return {
      data: filled === broken ? null : filled,
      errors,
      brokenPromises: problems.filter((problem) => !isExplained(problem, errors)),
    };
  };

  function shapeFor(
    { document: all }: OperationToCompile,
    conditions: Readonly<Record<string, boolean>>,
  ): (variables: Readonly<Record<string, unknown>>) => FillObject {
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const node of all.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    const root = apiSchema.getRootType(operation.operation);
    if (root === undefined || root === null) throw new Error(`the graph has no ${operation.operation}`);
    const operated = { schema: apiSchema, fragments, conditions };
    const make = (ofSchema: (fields: readonly FieldNode[]) => unknown) =>
      objectShape(operated, root, [operation.selectionSet], ofSchema);
    if (!asksForSchema(all)) {
      const shape = make(() => null);
      return () => shape;
    }
    return (variables) => make((fields) => introspected(fields, compiling, variables));
  }
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
function introspected(
  fields: readonly FieldNode[],
  { document, operation, apiSchema }: OperationToCompile,
  variables: Readonly<Record<string, unknown>>,
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
