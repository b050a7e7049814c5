import { type Agent, request } from "node:http";

export interface Response {
  readonly status: number;
  readonly body: Buffer;
}

export interface Sender {
  readonly agent?: Agent;
  /** Sent by nobody in particular, so that one answer may be everybody's. */
  readonly anonymous?: boolean;
}

/** Milliseconds after which a contestant is taken to be stuck, and the benchmark ends. */
const longest = 60_000;

let sent = 0;

/** Sends a question as a client does. Each has its own `authorization`, so that nobody can answer one from another. */
export function post(url: URL, body: Buffer, { agent, anonymous = false }: Sender = {}): Promise<Response> {
  sent += 1;
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const headers = {
    "content-type": "application/json",
    "content-length": body.length,
    accept: "application/graphql-response+json",
    ...(!anonymous && { authorization: `Bearer client-${sent}` }),
  };
  const asking = request(url, { method: "POST", headers, timeout: longest, ...(agent && { agent }) }, (response) => {
    const parts: Buffer[] = [];
    response
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }))
      .on("error", reject);
  });
  asking
    .on("timeout", () => asking.destroy(new Error(`no answer from ${url.href} within ${longest / 1_000} s`)))
    .on("error", reject);
  asking.end(body);
  return promise;
}
