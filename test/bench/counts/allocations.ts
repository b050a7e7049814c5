import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ask } from "../../stack/platform.ts";
import type { Question } from "../workloads/workload.ts";
import type { Told } from "./allocations.child.ts";

/** Until V8 has optimised what runs often; before, the same answer takes up to twice as much. */
const warmUp = 100;
const measured = 20;

/**
 * KiB that gateway and subgraphs allocate on their heap for one answer, in mean, when they are warm.
 *
 * @throws where something was collected meanwhile, so that the figure means nothing
 */
export async function allocatedKiB(databaseUrl: string, questions: readonly Question[]): Promise<readonly number[]> {
  const child = fork(join(import.meta.dirname, "allocations.child.ts"), {
    execArgv: ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"],
    env: { PATH: process.env["PATH"], NODE_ENV: "production", DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  const ended = gone.then(() => {
    throw new Error("The process whose allocations are counted has ended.");
  });
  ended.catch(() => undefined);
  const heard = async () => ((await Promise.race([once(child, "message"), ended])) as readonly unknown[])[0] as Told;
  const tell = async (message: "start" | "stop") => {
    const answer = heard();
    child.send(message);
    return (await answer) as Extract<Told, { allocated: number }>;
  };
  try {
    const { url } = (await heard()) as Extract<Told, { url: string }>;
    const figures: number[] = [];
    for (const { query, variables } of questions) {
      for (let at = 0; at < warmUp; at += 1) await ask(url, query, variables);
      await tell("start");
      for (let at = 0; at < measured; at += 1) await ask(url, query, variables);
      const { allocated, collections } = await tell("stop");
      if (collections > 0) throw new Error("Something was collected while allocations were counted.");
      figures.push(Math.round(allocated / 1_024 / measured));
    }
    return figures;
  } finally {
    if (child.exitCode === null) {
      child.disconnect();
      await gone;
    }
  }
}
