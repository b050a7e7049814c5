import type { Logger } from "pino";

export { endLog, makeLog } from "@phong-trao/kit/service/log.ts";

/** Apollo's logger speaks in sentences; they become lines of ours. */
export function apolloLog(log: Logger) {
  return {
    debug: (message?: unknown) => log.debug(String(message)),
    // What it calls information (a schema was loaded) is no event of ours.
    info: (message?: unknown) => log.debug(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
