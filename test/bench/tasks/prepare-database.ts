import { subgraphs } from "../subgraphs.ts";

/** What this program prints, as JSON. */
export interface PreparedIn {
  readonly migrated: number;
  readonly loaded: number;
  readonly migrateSeconds: number;
  readonly loadSeconds: number;
}

// The steps of `prepare` of gateway/src/one-process.ts, with a clock between them.
const url = process.env["DATABASE_URL"] ?? "";
const begin = performance.now();
let migrated = 0;
for (const subgraph of subgraphs) migrated += (await subgraph.migrate(url)).ran;
const between = performance.now();
let loaded = 0;
for (const subgraph of subgraphs) {
  const outcome = await subgraph.loadFacts(url);
  loaded += outcome.loaded ? outcome.records : 0;
}
const end = performance.now();
console.log(
  JSON.stringify({
    migrated,
    loaded,
    migrateSeconds: (between - begin) / 1_000,
    loadSeconds: (end - between) / 1_000,
  } satisfies PreparedIn),
);
