import { createHash } from "node:crypto";
import { BoundedCache } from "@phong-trao/kit/bounded-cache.ts";
import { GraphQLError, parse, type DocumentNode } from "graphql";
import { figure, refusal } from "../errors/refuse.ts";
import { refuseLargeDocument } from "./document-size.ts";
import type { Limits } from "./limits.ts";

/**
 * Looks at a document before Apollo does, so that neither validation nor planning ever sees one that is too large.
 * What was let in once is remembered by its hash and not parsed here again.
 */
export function admission(limits: Limits): (source: unknown) => void {
  const admitted = new BoundedCache<true>(2_000);
  return (source) => {
    // Apollo has the better words for a request without a document.
    if (typeof source !== "string" || source === "") return;
    const hash = createHash("sha256").update(source).digest("base64");
    if (admitted.get(hash) !== undefined) return;
    refuseLargeDocument(parsed(source, limits.tokens), limits);
    admitted.set(hash, true);
  };
}

function parsed(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (problem) {
    if (problem instanceof RangeError) {
      // The parser descends once for each bracket and has run out of stack.
      throw refusal("OPERATION_TOO_LARGE", "This operation has too many brackets inside each other to be read.");
    }
    if (!(problem instanceof GraphQLError)) throw problem;
    if (
      problem.message.includes(`more that ${maxTokens} tokens`) ||
      problem.message.includes(`more than ${maxTokens} tokens`)
    ) {
      throw refusal(
        "OPERATION_TOO_LARGE",
        `This document has more than ${figure(maxTokens)} tokens (names, punctuation, values), which is the limit. Split it, or send long lists as variables.`,
      );
    }
    throw new GraphQLError(problem.message, {
      source: problem.source,
      positions: problem.positions,
      originalError: problem,
      extensions: { code: "GRAPHQL_PARSE_FAILED", http: { status: 400 } },
    });
  }
}
