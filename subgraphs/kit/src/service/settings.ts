import { type ObserveSettings, readObserveSettings } from "../observed/settings.ts";
import { Environment, Wrong } from "./environment.ts";
import { keysExpected, parseKeys, type SigningKeys } from "./keys.ts";

export interface ServiceSettings extends ObserveSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** With a login that may read this subgraph's tables and nothing else. */
  readonly databaseUrl: string;
  readonly keys: SigningKeys;
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** Reads `HOST`, `PORT`, `LOG_LEVEL`, `DATABASE_URL`, `SUBGRAPH_KEYS`, `METRICS` and `SLOW_OPERATION_MS`. */
export function readServiceSettings(env: NodeJS.ProcessEnv): ServiceSettings {
  const environment = new Environment(env);
  const port = environment.read("PORT", 4001, parsePort);
  return environment.finish({
    host: environment.read("HOST", "localhost", parseHost),
    port,
    logLevel: environment.read("LOG_LEVEL", "info", parseLogLevel),
    databaseUrl: environment.need("DATABASE_URL", databaseUrlExpected, parseDatabaseUrl),
    keys: environment.need("SUBGRAPH_KEYS", keysExpected, parseSubgraphKeys),
    ...readObserveSettings(environment, port),
  });
}

export const databaseUrlExpected = "an address such as postgresql://user:password@host:5432/database";

export function parsePort(text: string): number | Wrong {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  return port <= 65_535 ? port : new Wrong("a whole number from 1 to 65535, or 0 for any port that is free");
}

export function parseHost(text: string): string | Wrong {
  return /^[\w.:-]+$/.test(text) ? text : new Wrong('a host name or an address, such as "localhost" or "0.0.0.0"');
}

export function parseLogLevel(text: string): LogLevel | Wrong {
  return logLevels.find((level) => level === text.toLowerCase()) ?? new Wrong(`one of ${logLevels.join(", ")}`);
}

export function parseDatabaseUrl(text: string): string | Wrong {
  const url = URL.parse(text);
  if (url === null) return new Wrong(databaseUrlExpected, "no address that can be read");
  if (!/^postgres(ql)?:$/.test(url.protocol)) return new Wrong(databaseUrlExpected, `an address of ${url.protocol}//`);
  if (url.pathname.length < 2) return new Wrong(databaseUrlExpected, "an address without the name of a database");
  return text;
}

/** What is wrong is not shown: it is a secret, or nearly one. */
export function parseSubgraphKeys(text: string): SigningKeys | Wrong {
  return parseKeys(text) ?? new Wrong(keysExpected, "not in that form");
}
