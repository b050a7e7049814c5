import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Replies, RunnerQuestion } from "./questions.ts";

/** A way to answer, in a process of its own, so that its CPU and memory are its own. */
export interface Contestant extends AsyncDisposable {
  readonly name: string;
  readonly url: URL;
  /** The last lines of its log, for who looks for a fault in it. */
  said(): string;
  ask<Asked extends RunnerQuestion>(question: Asked): Promise<Replies[Asked]>;
}

export interface Entry {
  /** `ours`, or a rival. */
  readonly name: string;
  /** In test/bench; what it serves is at `/graphql`. */
  readonly file: string;
  readonly args?: readonly string[];
  /** Beside PATH and NODE_ENV, which is `production` for all. */
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds within which it listens: plans and schemas of some hundred types are built. */
const toStart = 60_000;

export async function startContestant({ name, file, args = [], env }: Entry): Promise<Contestant> {
  const child = fork(join(import.meta.dirname, "..", file), args, {
    execArgv: ["--expose-gc"],
    env: { PATH: process.env["PATH"], NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => (said = `${said}${part.toString()}`.slice(-4_000)));
  }
  // Not "close", which Node does not tell of a child that was disconnected from.
  const gone = once(child, "exit");
  const ended = gone.then(() => {
    throw new Error(`${name} ended before it answered. It said:\n${said}`);
  });
  ended.catch(() => undefined);
  const heard = async () => ((await Promise.race([once(child, "message"), ended])) as readonly unknown[])[0];

  const late = setTimeout(() => child.kill("SIGKILL"), toStart);
  // The first thing that it says, of answer-runner.ts.
  const { url } = (await heard().finally(() => clearTimeout(late))) as { readonly url: string };
  return {
    name,
    url: new URL("/graphql", url),
    said: () => said,
    async ask(question) {
      const answer = heard();
      child.send(question);
      // What answer-runner.ts replies to this question.
      return ((await answer) as { readonly reply: Replies[typeof question] }).reply;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await gone;
    },
  };
}
