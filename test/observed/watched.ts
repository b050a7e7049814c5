import { type Observed, startObserving } from "@phong-trao/kit/observed/observed.ts";
import type { MetricsPlace } from "@phong-trao/kit/observed/settings.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { type OneProcess, serveInOneProcess } from "@phong-trao/gateway/one-process.ts";
import { ask, today, type Answer } from "../stack/platform.ts";
import { preparedDatabase } from "../stack/postgres.ts";

export interface WatchedPlatform extends AsyncDisposable {
  readonly url: string;
  readonly process: OneProcess;
  readonly observed: Observed;
  /** Log lines, parsed. */
  readonly lines: Record<string, unknown>[];
  ask(query: string, variables?: object): Promise<Answer>;
}

/** The platform in one process on a database with the facts, observed as told. Everything is gone afterwards. */
export async function watchedPlatform(
  settings: {
    readonly metrics?: MetricsPlace;
    readonly slowMs?: number;
    /** Keeps whole answers. */
    readonly answerCache?: { readonly bytes: number };
  } = {},
): Promise<WatchedPlatform> {
  await using started = new AsyncDisposableStack();
  const database = started.use(await preparedDatabase());
  const lines: Record<string, unknown>[] = [];
  const log = makeLog("info", { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  const { metrics = "off", slowMs = 0, answerCache = false } = settings;
  const observed = await startObserving({ service: "gateway", env: process.env, log, metrics, slowMs });
  started.defer(() => observed.stop());
  const clock = () => today;
  const where = { host: "127.0.0.1", port: 0 };
  const running = await serveInOneProcess(database.url, { ...where, log, clock, observed, answerCache });
  started.defer(() => running.stop());
  const everything = started.move();
  return {
    url: running.url,
    process: running,
    observed,
    lines,
    ask: (query, variables) => ask(running.url, query, variables),
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

/** Metrics as a scraper reads them: `name{label="value"}` → value. */
export async function scrape(url: string): Promise<Map<string, number>> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`no metrics at ${url}: ${response.status}`);
  return samples(await response.text());
}

export function samples(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, name, value] = /^([a-zA-Z_:][\w:]*(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no sample: ${line}`);
    found.set(name, Number(value));
  }
  return found;
}
