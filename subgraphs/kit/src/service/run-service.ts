import type { Subgraph } from "../define-subgraph.ts";
import { giveBackIdleMemory } from "../idle-memory.ts";
import { startObserving } from "../observed/observed.ts";
import { endLog, makeLog } from "./log.ts";
import { readServiceSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { startService } from "./start-service.ts";

/** A subgraph as a process: from its environment variables to its exit code. */
export async function runService(subgraph: Subgraph, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const stopped = stopRequested();
  try {
    const { databaseUrl, logLevel, metrics, slowMs, ...settings } = readServiceSettings(env);
    const log = makeLog(logLevel).child({ service: subgraph.name });
    const observed = await startObserving({ service: subgraph.name, metrics, slowMs, env, log });
    const running = subgraph.open(databaseUrl, {
      onConnectionLost: ({ message }) => log.warn({ problem: message }, "database connection lost"),
    });
    observed.follow(running);
    const service = await startService({ ...settings, subgraph: running, log, observed });
    giveBackIdleMemory();
    log.info({ url: service.url, keys: settings.keys.map(({ id }) => id) }, "listening");
    log.info({ reason: await stopped }, "stopping");
    await service.stop();
    await running.close();
    await observed.stop();
    log.info("stopped");
    await endLog(log);
    process.exit(0);
  } catch (error) {
    // A StartError says what to do about it; anything else is a fault of ours and needs its stack.
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}

/** Resolves with the first signal; a second one, a while later, ends the process at once. */
function stopRequested(): Promise<string> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (first !== undefined && performance.now() - first > 1_000) process.exit(1);
        first ??= performance.now();
        resolve(signal);
      });
    }
  });
}
