import {
  type ExecutionResult,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
} from "graphql";
import { BoundedCache } from "./bounded-cache.ts";
import { type Compiled, compiled } from "./execution/compile.ts";

/** What a gateway asks, as a plan has it: a text with one operation. */
export interface FetchToExecute {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

export type ExecuteFetch = (fetch: FetchToExecute, context: object) => Promise<ExecutionResult>;

/** Fetches of one plan come from a cache of about this many operations; a compiled text takes many times its length. */
const fetchTexts = 2_000;
const fetchCharacters = 500_000;

/**
 * Parses, validates and compiles the texts that a gateway asks a subgraph with, each once. The gateway's plan is trusted
 * to fit the schema, but a supergraph of another build would not: then nothing may run.
 */
export function compiledFetches(subgraph: { readonly name: string; readonly schema: GraphQLSchema }): ExecuteFetch {
  keepScalarsApart(subgraph.schema);
  const known = new BoundedCache<Compiled>(fetchTexts, fetchCharacters);
  return async ({ text, variables }, context) => {
    let run = known.get(text);
    if (run === undefined) {
      run = compiled(subgraph.schema, checked(text, subgraph));
      known.set(text, run);
    }
    return run(variables, context);
  };
}

const kept = new WeakSet<GraphQLScalarType>();

/**
 * Nothing in an answer may belong to anybody else, as gateways merge into what they get: a scalar that serialises to an
 * object, which the subgraph may keep, gives a copy.
 */
function keepScalarsApart(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type) || kept.has(type)) continue;
    kept.add(type);
    const serialize = type.serialize;
    type.serialize = (value) => {
      const leaf: unknown = serialize.call(type, value);
      return typeof leaf === "object" && leaf !== null ? structuredClone(leaf) : leaf;
    };
  }
}

function checked(text: string, { name, schema }: { readonly name: string; readonly schema: GraphQLSchema }) {
  const document = parse(text, { noLocation: true });
  const [error] = validate(schema, document);
  if (error !== undefined) {
    throw new Error(`the plan does not fit subgraph ${name}; compose the supergraph anew: ${error.message}`);
  }
  return document;
}
