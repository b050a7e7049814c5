import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Replayed extends AsyncDisposable {
  /** Each subgraph answers under its name: `http://127.0.0.1:4001/accounts`. */
  readonly url: string;
}

/** Starts the replayed subgraphs in a process of their own; each contestant has one of these. */
export async function serveReplayed(): Promise<Replayed> {
  const child = fork(join(import.meta.dirname, "subgraphs.ts"), {
    env: { PATH: process.env["PATH"], NODE_ENV: "production" },
    execArgv: [],
  });
  const gone = once(child, "exit");
  const ended = gone.then(() => {
    throw new Error("the replayed subgraphs did not start");
  });
  ended.catch(() => undefined);
  const [{ url }] = (await Promise.race([once(child, "message"), ended])) as [{ readonly url: string }];
  return {
    url,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await gone;
    },
  };
}
