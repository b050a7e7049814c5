import { type ApolloClient, CombinedGraphQLErrors, type OperationVariables } from "@apollo/client";
import { codeOf, type ErrorCode } from "./error-codes.ts";

export interface Answer<Data> {
  /**
   * What came. A list or a record that could not be had is null, and `problems` says why; so is all of it where the
   * server refused the question.
   */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly code: ErrorCode;
  /** Written for the reader of the dashboard; show it. */
  readonly message: string;
  /** Where in `data` something is missing: `administrativeUnit.designations`. */
  readonly path: string;
}

/**
 * Asks, from the cache where that has everything. Part of an answer is an answer. Throws where no answer came at all:
 * no network, or something in between that is not the graph.
 *
 * Why not `errorPolicy: "all"`: it stores the null that stands for a failure, and the next question gets it from the
 * cache without the error, as if the register knew of no such record. With "none" Apollo Client hands over what came
 * on the error and stores nothing of it, so the next question is asked anew.
 */
export async function ask<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  options: ApolloClient.QueryOptions<Data, Variables>,
): Promise<Answer<Data>> {
  try {
    const { data } = await client.query<Data, Variables>({ ...options, errorPolicy: "none" });
    if (data === undefined) throw new Error("The server sent neither data nor errors.");
    return { data, problems: [] };
  } catch (error) {
    if (!CombinedGraphQLErrors.is(error)) throw error;
    // Of this very operation, whose type the document states; all of its roots may be null.
    return { data: (error.data ?? null) as Data | null, problems: problemsOf(error) };
  }
}

function problemsOf(error: CombinedGraphQLErrors): readonly Problem[] {
  return error.errors.map((each) => ({ code: codeOf(each), message: each.message, path: each.path?.join(".") ?? "" }));
}
