import type { Question, QuestionsWorkload } from "../workloads/workload.ts";

/** Ways to serve a graph that ours is held against; each is a file here, run in a process of its own. */
export const rivalNames = ["stock", "stock-local", "monolith", "hive", "postgraphile", "node-http"] as const;
export type RivalName = (typeof rivalNames)[number];

/** Where `contestant.ts` finds who serves: on the register, or in front of the replayed subgraphs of W6. */
export const rivalFiles: Readonly<Record<QuestionsWorkload["world"], Partial<Record<RivalName, string>>>> = {
  register: {
    stock: "rivals/stock.ts",
    "stock-local": "rivals/stock-local.ts",
    monolith: "rivals/monolith.ts",
    hive: "rivals/installed/hive.mjs",
    postgraphile: "rivals/installed/postgraphile.mjs",
    "node-http": "rivals/node-http.ts",
  },
  replayed: {
    stock: "replayed/stock.ts",
    hive: "replayed/hive.mjs",
  },
};

/** Those whose packages only the benchmark installs. */
export const needInstall: ReadonlySet<string> = new Set(["hive", "postgraphile"] satisfies RivalName[]);

/** How a rival with another schema is asked the same thing, and its answer told in our words. */
export interface Mapping {
  question(question: Question): Question;
  /** Its `data` as ours would be, for comparison before anything is timed. */
  inOurWords(data: never): unknown;
  /** What of our `data` it gives; all of it without this. */
  shown?(data: never): unknown;
}
