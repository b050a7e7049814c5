import { GraphQLError } from "graphql";

/** What went wrong on the way to a subgraph. Carries a code; the sentence names no part of the house. */
export class SubgraphFault extends Error {
  readonly code: "SUBGRAPH_UNAVAILABLE" | "TIMEOUT";

  constructor(code: SubgraphFault["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export function subgraphIsLate(milliseconds: number): SubgraphFault {
  return new SubgraphFault(
    "TIMEOUT",
    `This part of the graph did not answer within ${milliseconds / 1000} s. The rest of the answer is complete; ask again, or ask for less at once.`,
  );
}

export function requestIsLate(milliseconds: number): SubgraphFault {
  return new SubgraphFault(
    "TIMEOUT",
    `The operation was not complete after ${milliseconds / 1000} s. What was there by then is in the answer; ask for less at once.`,
  );
}

/** Nobody is left to read what is missing; nothing is wrong with the subgraph. */
export class ClientHasGone extends SubgraphFault {
  constructor() {
    super("TIMEOUT", "The client closed the connection before the answer was complete.");
  }
}

export class SubgraphSaidTooMuch extends SubgraphFault {
  constructor(bytes: number) {
    const most = Math.floor(bytes / 1024).toLocaleString("en-US");
    super(
      "SUBGRAPH_UNAVAILABLE",
      `This part of the answer is larger than ${most} KiB. Ask for smaller pages or fewer fields.`,
    );
  }
}

/** The error for one missing part of an answer. What really happened hangs on it as `originalError`, for the log. */
export function subgraphBroke(problem: unknown, path: readonly (string | number)[]): GraphQLError {
  const fault =
    problem instanceof SubgraphFault
      ? problem
      : new SubgraphFault(
          "SUBGRAPH_UNAVAILABLE",
          "This part of the graph cannot be reached at the moment. The rest of the answer is complete; ask again later.",
          problem,
        );
  return new GraphQLError(fault.message, {
    path,
    originalError: fault,
    extensions: { code: fault.code },
  });
}
