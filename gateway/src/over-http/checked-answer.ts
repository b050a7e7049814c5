import type { FetchAnswer } from "@phong-trao/executor/source.ts";
import type { HttpAnswer } from "./exchange.ts";

/**
 * An answer in the shape that GraphQL promises, or an error that says for the log what came instead. The gateway takes
 * whatever it is given: a field that is left out would become a null that looks like an answer.
 *
 * @param parts names of the fields that the fetch asks for at its root
 */
export function checkedAnswer({ status, contentType, body }: HttpAnswer, parts: readonly string[]): FetchAnswer {
  if (status === 401) {
    throw new Error("the subgraph does not accept our signature: compare SUBGRAPH_KEYS and the clocks of both");
  }
  if (status !== 200) throw new Error(`the subgraph answered with status ${status}`);
  if (!/^application\/(graphql-response\+)?json *(;|$)/i.test(contentType)) {
    throw new Error(`the subgraph answered with "${contentType.slice(0, 100)}" instead of JSON`);
  }
  const answer = parsed(body);
  if (!isObject(answer)) throw new Error(`the subgraph's answer of ${body.length} bytes is no JSON object`);
  const { data, errors } = answer;
  if (errors !== undefined && !(Array.isArray(errors) && errors.length > 0 && errors.every(isError))) {
    throw new Error("the subgraph's errors are no list of errors");
  }
  if (isObject(data)) {
    const missing = parts.find((part) => !Object.hasOwn(data, part));
    if (missing !== undefined) throw new Error(`the subgraph left out "${missing}"`);
  } else if (data !== undefined && data !== null) {
    throw new Error("the subgraph's data is no object");
  } else if (errors === undefined) {
    throw new Error("the subgraph answered with neither data nor errors");
  }
  // Nothing else of it goes on; the lines above have looked at both.
  return { data, errors };
}

/** Undefined where it is no JSON. What the parser says of it repeats a piece of the text, which may hold anything. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isError(value: unknown): boolean {
  if (!isObject(value) || typeof value["message"] !== "string") return false;
  const { path, extensions } = value;
  return (path === undefined || Array.isArray(path)) && (extensions === undefined || isObject(extensions));
}
