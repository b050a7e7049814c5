import { readExamples } from "@phong-trao/gateway/examples.ts";
import { type OneProcess, serveInOneProcess } from "@phong-trao/gateway/one-process.ts";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { planSummary, type PlanSummary } from "@phong-trao/gateway/plan-summary.ts";
import { preparedDatabase } from "./postgres.ts";

/** The day that the platform takes for today in tests, so that answers of CURRENT views stay the same. */
export const today = "2026-11-22";

export interface Platform extends AsyncDisposable {
  readonly url: string;
  readonly databaseUrl: string;
  readonly process: OneProcess;
  /** Sends an operation as a client does. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The statements sent and the plan made while `work` runs. Nothing else may be running. */
  watch<T>(
    work: () => Promise<T>,
  ): Promise<{ result: T; statements: readonly string[]; plan: PlanSummary | undefined }>;
}

export interface Answer {
  // Whatever the operation asked for.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** Gateway, subgraphs and a database with the facts of the documents, on loopback. Everything is gone afterwards. */
export async function startPlatform(): Promise<Platform> {
  const database = await preparedDatabase();
  let plan: PlanSummary | undefined;
  try {
    const running = await serveInOneProcess(database.url, {
      host: "127.0.0.1",
      port: 0,
      log: makeLog("silent"),
      clock: () => today,
      examples: readExamples(),
      onPlan: (made) => (plan = planSummary(made)),
    });
    return {
      url: running.url,
      databaseUrl: database.url,
      process: running,
      ask: (query, variables) => ask(running.url, query, variables),
      async watch(work) {
        plan = undefined;
        const statements: string[] = [];
        const stops = running.subgraphs.map((subgraph) =>
          subgraph.onStatement(({ sql }) => statements.push(`-- ${subgraph.name}\n${sql}`)),
        );
        try {
          const result = await work();
          return { result, statements, plan };
        } finally {
          stops.forEach((stop) => stop());
        }
      },
      async [Symbol.asyncDispose]() {
        await running.stop();
        await database[Symbol.asyncDispose]();
      },
    };
  } catch (problem) {
    await database[Symbol.asyncDispose]();
    throw problem;
  }
}

/** Sends an operation as a client does. */
export async function ask(url: string, query: string, variables?: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
