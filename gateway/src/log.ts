import { pino, type DestinationStream, type Logger, type LevelWithSilent } from "pino";

/** JSON lines on stdout. `level` is one of pino's; `silent` says nothing at all. */
export function makeLog(level: LevelWithSilent, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      // Process id and host name are the business of whoever collects the lines.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

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
