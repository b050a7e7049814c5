import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { SubgraphSaidTooMuch } from "../errors/subgraph-errors.ts";

export interface Exchange {
  readonly url: URL;
  readonly agent: Agent;
  readonly body: Buffer;
  /** Made anew for each attempt: a signature is good once. */
  headers(): Record<string, string>;
  /** Ends the exchange and closes its connection, wherever it is. */
  readonly signal: AbortSignal;
  /** Milliseconds for a connection to come about. */
  readonly connectMs: number;
  /** Bytes of an answer; the connection is closed as soon as there are more. */
  readonly maxBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * One POST. Asked once more, on a new connection, where a kept one turned out to be closed: the subgraph was restarted
 * or was about to close it. Only for reads: a connection may also break after the work was done.
 */
export async function exchange(options: Exchange, isRead: boolean): Promise<HttpAnswer> {
  try {
    return await once(options, options.agent);
  } catch (problem) {
    if (!isRead || !(problem instanceof KeptConnectionClosed) || options.signal.aborted) throw problem;
    return once(options, false);
  }
}

class KeptConnectionClosed extends Error {}

async function once(options: Exchange, agent: Agent | false): Promise<HttpAnswer> {
  const { url, body, signal, maxBytes } = options;
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const request = send(url, {
    method: "POST",
    agent,
    signal,
    headers: { ...options.headers(), "content-type": "application/json", "content-length": String(body.length) },
  });
  const response = await answerTo(request, options);
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers["content-type"] ?? "",
    body: await bodyOf(response, maxBytes),
  };
}

function answerTo(request: ClientRequest, { body, connectMs }: Exchange): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once("socket", (socket) => {
      if (!socket.connecting) return;
      const timer = setTimeout(() => request.destroy(new Error(`no connection within ${connectMs} ms`)), connectMs);
      const connected = () => clearTimeout(timer);
      socket.once("connect", connected).once("close", connected);
    });
    request.once("response", resolve);
    // Stays until the end: an abort while the body comes is told to the request as well.
    request.on("error", (error: NodeJS.ErrnoException) => {
      const closed = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
      reject(closed ? new KeptConnectionClosed("a kept connection was closed", { cause: error }) : error);
    });
    request.end(body);
  });
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = Number(response.headers["content-length"] ?? 0);
  if (bytes <= maxBytes) {
    bytes = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) break;
      chunks.push(chunk);
    }
  }
  if (bytes <= maxBytes) return Buffer.concat(chunks);
  // With the connection, so that not another byte is received.
  response.destroy();
  throw new SubgraphSaidTooMuch(maxBytes);
}
