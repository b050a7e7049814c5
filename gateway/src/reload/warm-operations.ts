import { setImmediate as pause } from "node:timers/promises";
import { type GraphQLSchema, parse, validate } from "graphql";
import type { OperationText, PreparedOperations } from "../operations/prepared-operations.ts";

export interface Warmed {
  readonly planned: number;
  /** Operations in use that the new supergraph does not allow any more. */
  readonly notValid: number;
}

/** Milliseconds for planning ahead; operations that are left are planned when they are asked. */
const longest = 15_000;

/**
 * Plans and compiles operations before their graph serves, one at a time, with room in between for the requests that
 * the graph of before still answers.
 */
export async function warmOperations(
  prepared: PreparedOperations,
  schema: GraphQLSchema,
  operations: readonly OperationText[],
): Promise<Warmed> {
  const began = performance.now();
  const warmed = { planned: 0, notValid: 0 };
  for (const operation of operations) {
    if (performance.now() - began > longest) break;
    await pause();
    const document = parse(operation.source);
    if (validate(schema, document).length > 0) {
      warmed.notValid += 1;
    } else {
      prepared.prepared(operation, document);
      warmed.planned += 1;
    }
  }
  return warmed;
}
