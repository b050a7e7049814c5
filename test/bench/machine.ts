import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem } from "node:os";
import { parse } from "yaml";

/** What figures depend on beside the code: two runs are compared only where this is the same. */
export interface Machine {
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly system: string;
  };
  readonly versions: Readonly<Record<string, string>>;
}

/** Packages on the road of a question; pnpm-workspace.yaml has the exact versions. */
const packages = ["@apollo/gateway", "@apollo/server", "@apollo/subgraph", "fastify", "graphql", "kysely", "pg"];

/** What rivals are made of, beside those. */
const ofRivals = ["@graphql-hive/gateway", "postgraphile"];

export function thisMachine(database: string): Machine {
  const { catalog } = parse(readFileSync(new URL("../../pnpm-workspace.yaml", import.meta.url), "utf8")) as {
    readonly catalog: Readonly<Record<string, string>>;
  };
  const { dependencies } = JSON.parse(
    readFileSync(new URL("rivals/installed/package.json", import.meta.url), "utf8"),
  ) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return {
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "not known",
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${process.arch} ${release().split("-")[0] ?? ""}`,
    },
    versions: {
      node: process.versions.node,
      database,
      ...Object.fromEntries(packages.map((name) => [name, catalog[name] ?? "not in the catalog"])),
      ...Object.fromEntries(ofRivals.map((name) => [name, dependencies[name] ?? "not installed"])),
    },
  };
}
