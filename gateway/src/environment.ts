import { resolve } from "node:path";
import { isDay } from "./clock.ts";
import { StartError } from "./start-error.ts";

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Absolute. Where the embedded PostgreSQL keeps its data; not used with `databaseUrl`. */
  readonly dataDir: string;
  /** A PostgreSQL of the user's own. */
  readonly databaseUrl: string | undefined;
  /** The day that the graph takes for today, `YYYY-MM-DD`; undefined for the real one. */
  readonly today: string | undefined;
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/**
 * Reads `PORT`, `HOST`, `LOG_LEVEL`, `DATA_DIR`, `DATABASE_URL` and `TODAY`. A variable that is set to nothing counts
 * as not set, as in a compose file. Everything that is wrong is named at once.
 *
 * @param folder what a relative `DATA_DIR` starts from
 */
export function readEnvironment(env: NodeJS.ProcessEnv, folder = process.cwd()): Settings {
  const wrong: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | Wrong): T => {
    const text = env[name]?.trim();
    if (text === undefined || text === "") return fallback;
    const value = parse(text);
    if (!(value instanceof Wrong)) return value;
    wrong.push(`${name} is ${value.shown ?? `"${text}"`}, but must be ${value.expected}.`);
    return fallback;
  };

  const settings: Settings = {
    host: read("HOST", "localhost", parseHost),
    port: read("PORT", 4000, parsePort),
    logLevel: read("LOG_LEVEL", "info", parseLogLevel),
    dataDir: resolve(
      folder,
      read("DATA_DIR", ".data", (text) => text),
    ),
    databaseUrl: read<string | undefined>("DATABASE_URL", undefined, parseDatabaseUrl),
    today: read<string | undefined>("TODAY", undefined, parseDay),
  };

  if (wrong.length > 0) throw new StartError(wrong.join("\n"));
  return settings;
}

class Wrong {
  readonly expected: string;
  /** What to say instead of the text itself, which may hold a password. */
  readonly shown: string | undefined;

  constructor(expected: string, shown?: string) {
    this.expected = expected;
    this.shown = shown;
  }
}

function parsePort(text: string): number | Wrong {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  return port <= 65_535 ? port : new Wrong("a whole number from 1 to 65535, or 0 for any port that is free");
}

function parseHost(text: string): string | Wrong {
  return /^[\w.:-]+$/.test(text) ? text : new Wrong('a host name or an address, such as "localhost" or "0.0.0.0"');
}

function parseLogLevel(text: string): LogLevel | Wrong {
  return logLevels.find((level) => level === text.toLowerCase()) ?? new Wrong(`one of ${logLevels.join(", ")}`);
}

function parseDatabaseUrl(text: string): string | Wrong {
  const example = "an address such as postgresql://user:password@host:5432/database";
  const url = URL.parse(text);
  if (url === null) return new Wrong(example, "no address that can be read");
  if (!/^postgres(ql)?:$/.test(url.protocol)) return new Wrong(example, `an address of ${url.protocol}//`);
  if (url.pathname.length < 2) return new Wrong(example, "an address without the name of a database");
  return text;
}

function parseDay(text: string): string | Wrong {
  return isDay(text) ? text : new Wrong("a day of the calendar, written YYYY-MM-DD");
}
