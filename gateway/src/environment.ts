import { resolve } from "node:path";
import { type ObserveSettings, readObserveSettings } from "@phong-trao/kit/observed/settings.ts";
import { Environment, Wrong } from "@phong-trao/kit/service/environment.ts";
import {
  type LogLevel,
  parseDatabaseUrl,
  parseHost,
  parseLogLevel,
  parsePort,
} from "@phong-trao/kit/service/settings.ts";
import { isDay } from "@phong-trao/schema/ids.ts";

export interface Settings extends ObserveSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Absolute. Where the embedded PostgreSQL keeps its data; not used with `databaseUrl`. */
  readonly dataDir: string;
  /** A PostgreSQL of the user's own. */
  readonly databaseUrl: string | undefined;
  /** The day that the graph takes for today, `YYYY-MM-DD`; undefined for the real one. */
  readonly today: string | undefined;
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  readonly answerCache: AnswerCache;
}

/** For answers that are the same for everybody. */
export type AnswerCache = { readonly bytes: number } | false;

/**
 * Reads `PORT`, `HOST`, `LOG_LEVEL`, `DATA_DIR`, `DATABASE_URL`, `TODAY`, `CORS_ORIGINS`, `ANSWER_CACHE_MB`, `METRICS` and
 * `SLOW_OPERATION_MS`. A variable that is set to nothing counts as not set, as in a compose file. Everything that is wrong is named at once.
 *
 * @param folder what a relative `DATA_DIR` starts from
 */
export function readEnvironment(env: NodeJS.ProcessEnv, folder = process.cwd()): Settings {
  const environment = new Environment(env);
  const port = environment.read("PORT", 4000, parsePort);
  return environment.finish({
    host: environment.read("HOST", "localhost", parseHost),
    port,
    logLevel: environment.read("LOG_LEVEL", "info", parseLogLevel),
    dataDir: resolve(
      folder,
      environment.read("DATA_DIR", ".data", (text) => text),
    ),
    databaseUrl: environment.read<string | undefined>("DATABASE_URL", undefined, parseDatabaseUrl),
    today: environment.read<string | undefined>("TODAY", undefined, parseDay),
    corsOrigins: environment.read<readonly string[]>("CORS_ORIGINS", [], parseOrigins),
    answerCache: environment.read<AnswerCache>("ANSWER_CACHE_MB", answerCacheOf(32), parseAnswerCache),
    ...readObserveSettings(environment, port),
  });
}

export const answerCacheOf = (megabytes: number): AnswerCache => megabytes > 0 && { bytes: megabytes * 1024 * 1024 };

export function parseAnswerCache(text: string): AnswerCache | Wrong {
  return /^\d{1,4}$/.test(text) ? answerCacheOf(Number(text)) : new Wrong("megabytes, from 1 to 9999, or 0 for none");
}

export function parseDay(text: string): string | Wrong {
  return isDay(text) ? text : new Wrong("a day of the calendar, written YYYY-MM-DD");
}

export function parseOrigins(text: string): readonly string[] | Wrong {
  const origins = text.split(",").map((origin) => origin.trim());
  return origins.every((origin) => URL.parse(origin)?.origin === origin)
    ? origins
    : new Wrong("a list of origins such as https://atlas.example,https://bieu-do.example: no path, no * for all");
}
