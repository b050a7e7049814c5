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

/** How long a reader who does not read is waited for, in milliseconds. */
const patience = 1_000;

/**
 * Resolves once all that was said is written; what is said after is not heard. To be awaited before the process exits:
 * lines are written in the background, and an exit writes the last ones past those that are still on their way.
 */
export async function endLog(log: Logger): Promise<void> {
  const lines: unknown = Reflect.get(log, pino.symbols.streamSym);
  if (!isEnding(lines)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const waited = setTimeout(resolve, patience);
  lines.once("close", resolve);
  lines.end();
  lines.write = () => true;
  await promise;
  clearTimeout(waited);
}

interface EndingStream {
  write(line: string): boolean;
  once(event: "close", listener: () => void): unknown;
  end(): void;
}

function isEnding(stream: unknown): stream is EndingStream {
  return typeof stream === "object" && stream !== null && "end" in stream && "once" in stream;
}
