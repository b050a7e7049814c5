import { mkdir, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { listenForStop } from "../../gateway/launch/signals.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { type Arguments, readArguments, usage, WrongArgument } from "./arguments.ts";
import { openBenchServer } from "./database.ts";
import { thisMachine } from "./machine.ts";
import { measureQuestions } from "./measure.ts";
import { measureTask } from "./measure-task.ts";
import { type Results, writtenResults } from "./results.ts";
import { WrongAnswer } from "./same-answers.ts";
import { table } from "./table.ts";
import { prepareDatabase } from "./tasks/run-task.ts";
import { workloads } from "./workloads/all.ts";

// `npm run bench`: how fast, beside what is possible. Figures are printed and kept; none of them fails anything.

/** Of everything that is chosen by chance: which codes are asked for. */
const seed = 20_250_701;

const stopping = new AbortController();
listenForStop({
  onFirst(reason) {
    console.error(`stopping (${reason}) after this turn; once more stops at once`);
    stopping.abort();
  },
  onSecond: () => process.exit(1),
});

try {
  const asked = readArguments(
    process.argv.slice(2),
    workloads.map(({ name }) => name),
  );
  if (asked === null) console.log(usage);
  else await run(asked);
} catch (problem) {
  console.error(explained(problem));
  process.exitCode = 1;
}
// The launcher's channel would keep this process.
process.exit();

async function run({ only, rounds, seconds, scale }: Arguments): Promise<void> {
  const begin = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - begin) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
  await using server = await openBenchServer(process.env["DATABASE_URL"] || undefined);
  await using database = await server.createDatabase();
  say(`${server.description} ready`);
  const { loaded } = await prepareDatabase(database.url);
  say(`${loaded} records loaded`);

  const measured: Record<string, Results["workloads"][string]> = {};
  const { signal } = stopping;
  const settings = { databaseUrl: database.url, seed, rounds, seconds, say, signal };
  for (const workload of workloads) {
    if (only !== null && !only.includes(workload.name)) continue;
    signal.throwIfAborted();
    measured[workload.name] =
      workload.kind === "questions"
        ? await measureQuestions(workload, settings)
        : await measureTask(workload, server, settings);
  }
  const { machine, versions } = thisMachine(server.description);
  const at = new Date().toISOString();
  const results: Results = { at, machine, versions, seed, scale, rounds, seconds, workloads: measured };
  console.log(`\n${table(results)}\n`);
  await keep(results, only === null ? "latest.json" : "partial.json");
}

function explained(problem: unknown): unknown {
  // What was started hears of a Ctrl-C as well, and its end is no news then.
  if (stopping.signal.aborted) return "stopped; nothing was kept";
  if (problem instanceof WrongArgument) return `${problem.message}\n\n${usage}`;
  // Both say what to do. Of a fault of ours the stack tells more.
  return problem instanceof StartError || problem instanceof WrongAnswer ? problem.message : problem;
}

async function keep(results: Results, name: string): Promise<void> {
  const file = new URL(`results/${name}`, import.meta.url);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, writtenResults(results));
  console.log(`Kept in ${relative(process.cwd(), fileURLToPath(file))}`);
}
