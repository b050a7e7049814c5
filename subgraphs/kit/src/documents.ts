import { type DocumentNode, type GraphQLSchema, parse, validate } from "graphql";
import { BoundedCache } from "./bounded-cache.ts";

/** Fetches of one plan come from a plan cache of about this many operations; a parsed text takes many times its length. */
const fetchTexts = 2_000;
const fetchCharacters = 500_000;

/**
 * Parses and validates the texts that a gateway asks a subgraph with, each once. The gateway's plan is trusted to fit
 * the schema, but a supergraph of another build would not: then nothing may run.
 */
export function documentsOf(subgraph: { readonly name: string; readonly schema: GraphQLSchema }) {
  const known = new BoundedCache<DocumentNode>(fetchTexts, fetchCharacters);
  return (text: string): DocumentNode => {
    const document = known.get(text) ?? checked(text, subgraph);
    known.set(text, document);
    return document;
  };
}

function checked(text: string, { name, schema }: { readonly name: string; readonly schema: GraphQLSchema }) {
  const document = parse(text, { noLocation: true });
  const [error] = validate(schema, document);
  if (error !== undefined) {
    throw new Error(`the plan does not fit subgraph ${name}; compose the supergraph anew: ${error.message}`);
  }
  return document;
}
