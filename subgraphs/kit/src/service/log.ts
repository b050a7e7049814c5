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
