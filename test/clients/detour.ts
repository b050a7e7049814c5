import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** What a request meets in place of the graph. Undefined: it is passed on. */
export type Mishap = (request: IncomingMessage, response: ServerResponse) => void;

/** A proxy on loopback that lets the next requests meet with something, and counts all of them. */
export interface Detour extends AsyncDisposable {
  readonly url: string;
  readonly requests: number;
  /** One for each of the next requests; after them the graph answers. */
  next(...mishaps: readonly Mishap[]): void;
}

export async function detour(behind: string): Promise<Detour> {
  const waiting: Mishap[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const mishap = waiting.shift();
    if (mishap === undefined) void passOn(behind, request, response);
    else mishap(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    get requests() {
      return requests;
    },
    next: (...mishaps) => void waiting.push(...mishaps),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function passOn(behind: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await fetch(behind, {
    method: "POST",
    headers: { "content-type": "application/json", accept: request.headers.accept ?? "*/*" },
    body: await text(request),
  });
  const type = answer.headers.get("content-type") ?? "";
  response.writeHead(answer.status, { "content-type": type }).end(await answer.text());
}

/** As the gateway answers while it stops (gateway/src/http/draining.ts). */
export const stopping: Mishap = (_request, response) =>
  void response
    .writeHead(503, { "content-type": "application/json", "retry-after": "0" })
    .end(JSON.stringify({ errors: [{ message: "stopping", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] }));

/** An answer of the graph, whole or in part. */
export function answering(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Mishap {
  return (_request, response) =>
    void response
      .writeHead(status, { "content-type": "application/graphql-response+json", ...headers })
      .end(JSON.stringify(body));
}

/** As when the network goes away. */
export const cutOff: Mishap = (request) => void request.socket.destroy();
