import { giveBackIdleMemory } from "@phong-trao/kit/idle-memory.ts";
import { startObserving } from "@phong-trao/kit/observed/observed.ts";
import { cannotListen, checkPort } from "../launch/check-port.ts";
import { listenForStop } from "../launch/signals.ts";
import { type Steps, start } from "../launch/steps.ts";
import { welcome } from "../launch/welcome.ts";
import { fixedClock, realClock } from "./clock.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { readEnvironment, type Settings } from "./environment.ts";
import { readExamples } from "./examples.ts";
import { endLog, makeLog } from "./log.ts";
import { prepare, serveInOneProcess } from "./one-process.ts";
import { StartError } from "./start-error.ts";

await main();

async function main(): Promise<void> {
  const stopping = new AbortController();
  const whenStopped = Promise.withResolvers<void>();
  let database: Database | undefined;

  listenForStop({
    onFirst(reason) {
      console.log(`stopping (${reason}); once more stops at once`);
      stopping.abort();
      whenStopped.resolve();
    },
    onSecond() {
      database?.stopAtOnce();
      process.exit(1);
    },
  });

  try {
    const settings = readEnvironment(process.env);
    const started = await start(
      { openDatabase: () => openDatabase(settings), checkPort, prepare, serve: serveWith(settings) },
      settings,
      { say: (line) => console.log(line), now: () => performance.now() },
      stopping.signal,
      (opened) => (database = opened),
    );
    if (started !== undefined) {
      giveBackIdleMemory();
      console.log(welcome(started.url));
      await whenStopped.promise;
      await started.stop();
    }
    process.exit(0);
  } catch (error) {
    // A StartError says what to do about it; a stack would bury that. Anything else is a fault of ours and needs one.
    console.error(error instanceof StartError ? `\n${error.message}` : error);
    database?.stopAtOnce();
    process.exit(1);
  }
}

function serveWith({ logLevel, today, corsOrigins, answerCache, metrics, slowMs }: Settings): Steps["serve"] {
  const clock = today === undefined ? realClock() : fixedClock(today);
  return async ({ url, host, port }) => {
    const log = makeLog(logLevel);
    const observed = await startObserving({ service: "gateway", metrics, slowMs, env: process.env, log });
    try {
      const { stop, ...serving } = await serveInOneProcess(url, {
        host,
        port,
        log,
        observed,
        clock: () => clock.today(),
        corsOrigins,
        answerCache,
        examples: readExamples(),
        buildExplorer: true,
      });
      return {
        ...serving,
        async stop() {
          await stop();
          await observed.stop();
          await endLog(log);
        },
      };
    } catch (error) {
      throw cannotListen(error, host, port);
    }
  };
}
