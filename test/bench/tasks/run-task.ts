import { join } from "node:path";
import { runNode } from "../../launch/process.ts";
import { post } from "../load/post.ts";
import type { TaskTurn } from "../workloads/workload.ts";
import type { PreparedIn } from "./prepare-database.ts";

const root = join(import.meta.dirname, "../../..");

/** Migrates and loads in a process of its own, which has compiled and cached nothing yet. */
export async function prepareDatabase(databaseUrl: string): Promise<PreparedIn> {
  await using task = runNode([join(import.meta.dirname, "prepare-database.ts")], { DATABASE_URL: databaseUrl });
  const { code, output } = await task.ended();
  if (code !== 0) throw new Error(`loading failed:\n${output}`);
  return JSON.parse(output) as PreparedIn;
}

/** What `npm start` starts. Resolves with its address when it listens. */
export async function runPlatform(databaseUrl: string, env: NodeJS.ProcessEnv = {}) {
  const platform = runNode([join(root, "gateway/src/main.ts")], {
    DATABASE_URL: databaseUrl,
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "warn",
    ...env,
  });
  const [url = ""] = /http:\S+/.exec(await platform.line(/^listening on http/)) ?? [];
  return { url, [Symbol.asyncDispose]: () => platform[Symbol.asyncDispose]() };
}

/** Starts what `npm start` starts, and asks as soon as somebody listens. */
export async function startPlatform(databaseUrl: string): Promise<TaskTurn> {
  const begin = performance.now();
  await using platform = await runPlatform(databaseUrl);
  const { url } = platform;
  const listening = performance.now();
  const { status, body } = await post(
    new URL("/graphql", url),
    Buffer.from(JSON.stringify({ query: "{ register { dataVersion } }" })),
  );
  if (status !== 200) throw new Error(`the first answer is a ${status}: ${body.toString()}`);
  const answered = performance.now();
  return {
    seconds: (answered - begin) / 1_000,
    parts: { listening: (listening - begin) / 1_000, firstAnswer: (answered - listening) / 1_000 },
  };
}
