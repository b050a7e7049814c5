import { setTimeout as pause } from "node:timers/promises";
import type { FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { refusal } from "../errors/refuse.ts";
import type { Limits } from "../limits/limits.ts";
import { sendError } from "./http-errors.ts";
import type { HttpServer } from "./server.ts";

export interface Draining {
  readonly started: boolean;
  /**
   * Says "not ready" for `noticeMs` while still answering, then takes no new work, lets what is under way finish within
   * `drainMs`, and closes every connection. Idempotent: a second call waits for the first.
   */
  drain(): Promise<void>;
}

export function draining(
  { app, sockets }: HttpServer,
  log: Logger,
  limits: Pick<Limits, "noticeMs" | "drainMs">,
): Draining {
  const underWay = new Set<FastifyRequest>();
  const { promise: allDone, resolve: lastIsDone } = Promise.withResolvers<void>();
  let drained: Promise<void> | undefined;
  let closing = false;

  app.addHook("onRequest", (request, reply, done) => {
    underWay.add(request);
    reply.raw.once("close", () => {
      underWay.delete(request);
      if (closing && underWay.size === 0) lastIsDone();
    });
    if (!closing) return done();
    reply.header("retry-after", "1");
    sendError(
      reply,
      log,
      refusal(
        "SUBGRAPH_UNAVAILABLE",
        "This server is stopping. Ask again: another one answers, or this one once it is back.",
      ),
      503,
    );
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    // Else a client that keeps its connection would keep the server open.
    if (drained !== undefined) reply.header("connection", "close");
    done();
  });

  async function drainOnce(): Promise<void> {
    // At least one turn, so that whoever asks meanwhile finds `drained` set.
    await pause(limits.noticeMs);
    closing = true;
    if (underWay.size === 0) lastIsDone();
    const closed = app.close();
    const busy = new Set([...underWay].map((request) => request.raw.socket));
    // The server's own close waits for connections that never sent a byte.
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    const giveUp = setTimeout(() => {
      log.warn(
        { drainMs: limits.drainMs, requests: underWay.size },
        "requests were still under way at the end of the drain and are cut off",
      );
      for (const socket of sockets) socket.destroy();
    }, limits.drainMs);
    await allDone;
    clearTimeout(giveUp);
    for (const socket of sockets) socket.destroySoon();
    await closed;
  }

  return {
    get started() {
      return drained !== undefined;
    },
    drain: () => (drained ??= drainOnce()),
  };
}
