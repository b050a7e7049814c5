import dns from "node:dns";
import { Socket } from "node:net";

/** Runs in a process of its own: notes every connection and every look-up that is tried, except to the gateway itself. */
const attempts: string[] = [];
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const target = JSON.stringify(args[0]);
  if (!target.includes("127.0.0.1")) attempts.push(`connect ${target}`);
  return Reflect.apply(connect, this, args) as Socket;
};
for (const name of ["lookup", "resolve", "resolve4", "resolve6"] as const) {
  const original = dns[name] as (...args: unknown[]) => unknown;
  dns[name] = ((...args: unknown[]) => {
    if (args[0] !== "127.0.0.1") attempts.push(`${name} ${String(args[0])}`);
    return original(...args);
  }) as never;
}

// The reporters send in intervals: let all of them be due at once.
const { setInterval: every, setTimeout: after } = globalThis;
globalThis.setInterval = (work: () => void) => every(work, 20);

const { stand } = await import("./stand.ts");
const s = await stand();
const { body } = await s.ask(`{ book(id: 1) { title stars } }`);
await new Promise((resolve) => after(resolve, 500));
await s.gateway.stop();
process.stdout.write(JSON.stringify({ answer: body, attempts }));
process.exit(0);
