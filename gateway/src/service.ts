import { giveBackIdleMemory } from "@phong-trao/kit/idle-memory.ts";
import { startObserving } from "@phong-trao/kit/observed/observed.ts";
import { cannotListen } from "../launch/check-port.ts";
import { listenForStop } from "../launch/signals.ts";
import { fixedClock, realClock } from "./clock.ts";
import { readExamples } from "./examples.ts";
import { endLog, makeLog } from "./log.ts";
import { readGatewayServiceSettings } from "./service-settings.ts";
import { serveWithServices } from "./service-gateway.ts";
import { StartError } from "./start-error.ts";

// `node gateway/src/service.ts`: the gateway alone, for subgraphs that run as services.

const stopRequested = Promise.withResolvers<string>();
listenForStop({ onFirst: stopRequested.resolve, onSecond: () => process.exit(1) });

try {
  const { logLevel, today, keys, host, port, metrics, slowMs, ...settings } = readGatewayServiceSettings(process.env);
  const log = makeLog(logLevel).child({ service: "gateway" });
  const observed = await startObserving({ service: "gateway", metrics, slowMs, env: process.env, log });
  const clock = today === undefined ? realClock() : fixedClock(today);
  const gateway = await serveWithServices({
    ...settings,
    host,
    port,
    key: keys[0],
    log,
    observed,
    clock: () => clock.today(),
    examples: readExamples(),
  }).catch((error: unknown) => {
    throw cannotListen(error, host, port);
  });
  giveBackIdleMemory();
  log.info({ url: gateway.url, key: keys[0].id }, "listening");
  log.info({ reason: await stopRequested.promise }, "stopping");
  await gateway.stop();
  await observed.stop();
  log.info("stopped");
  await endLog(log);
  process.exit(0);
} catch (error) {
  // A StartError says what to do about it; anything else is a fault of ours and needs its stack.
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
