import { costOf } from "@phong-trao/gateway/limits/cost-of.ts";
import type { CostWeights } from "@phong-trao/gateway/limits/cost-weights.ts";
import { refuseLargeDocument } from "@phong-trao/gateway/limits/document-size.ts";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import {
  execute,
  getNamedType,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type Platform, today } from "../../stack/platform.ts";
import { type Answers, differences, type Outcome } from "./compare.ts";
import type { Pool } from "./pool.ts";
import { randomFrom } from "./random.ts";
import { type Operation, randomOperation } from "./random-operation.ts";
import type { StitchedSchema } from "./stitched-schema.ts";

/** An operation, and what both sides say to it. */
export interface Trial extends Answers {
  readonly operation: Operation;
}

/** Asks the gateway over HTTP, and the one schema directly. */
export async function tryBoth(operation: Operation, platform: Platform, stitched: StitchedSchema): Promise<Trial> {
  const { query, variables } = operation;
  const document = parse(query);
  const executed = async (schema: GraphQLSchema) => {
    const contextValue = stitched.contextFor({ id: "differential", today, signal: new AbortController().signal });
    const outcome = await execute({ schema, document, variableValues: variables, contextValue });
    return JSON.parse(JSON.stringify(outcome)) as Outcome;
  };
  const [gateway, schema] = await Promise.all([platform.ask(query, variables), executed(stitched.schema)]);
  const lenient = gateway.errors === undefined ? schema : await executed(stitched.lenient);
  return { operation, gateway, schema, lenient };
}

export const differs = (trial: Trial): boolean => differences(trial).length > 0;

/** Whether the gateway takes it: valid, and within every limit. */
export function isAcceptable({ query, variables }: Operation, schema: GraphQLSchema, weights: CostWeights): boolean {
  const document = parse(query);
  if (validate(schema, document).length > 0) return false;
  try {
    refuseLargeDocument(document, defaultLimits);
    return costOf(document, variables, weights).total <= defaultLimits.cost;
  } catch {
    return false;
  }
}

/** The operation with this number: the first acceptable one of a generator of its own, so that each can be had alone. */
export function operationOf(seed: number, number: number, schema: GraphQLSchema, pool: Pool, weights: CostWeights) {
  const random = randomFrom(seed * 1_000_003 + number);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const operation = randomOperation(schema, pool, random);
    if (isAcceptable(operation, schema, weights)) return operation;
  }
  throw new Error(`no acceptable operation after 200 attempts, with seed ${seed} and number ${number}`);
}

/** `Type.field` of every field that an operation selects. */
export function fieldsOf(query: string, schema: GraphQLSchema): Set<string> {
  const info = new TypeInfo(schema);
  const fields = new Set<string>();
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: (node) => {
        if (!node.name.value.startsWith("__"))
          fields.add(`${getNamedType(info.getParentType())?.name}.${node.name.value}`);
      },
    }),
  );
  return fields;
}
