import { mkdir, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { listenForStop } from "../../gateway/launch/signals.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { type Arguments, readArguments, usage, WrongArgument } from "./arguments.ts";
import { namesOf } from "./line-up.ts";
import { thisMachine } from "./machine.ts";
import { measureQuestions } from "./measure.ts";
import { measureTask } from "./measure-task.ts";
import { measureMemory, shownMemory } from "./measure-memory.ts";
import { type Results, writtenResults } from "./results.ts";
import { WrongAnswer } from "./same-answers.ts";
import { table } from "./table.ts";
import { workloads } from "./workloads/all.ts";
import type { Workload } from "./workloads/workload.ts";
import { type World, worldOf } from "./world.ts";

// `npm run bench`: how fast, beside what is possible. Figures are printed and kept; none of them fails anything.

/** Of everything that is chosen by chance: the records that are made up, and which are asked for. */
const seed = 42;

const stopping = new AbortController();
listenForStop({
  onFirst(reason) {
    console.error(`stopping (${reason}) after this turn; once more stops at once`);
    stopping.abort();
  },
  onSecond: () => process.exit(1),
});

try {
  const asked = readArguments(process.argv.slice(2), {
    workloads: workloads.map(({ name }) => name),
    rivals: [...new Set(workloads.flatMap((one) => (one.kind === "questions" ? namesOf(one) : [])))],
  });
  if (asked === null) console.log(usage);
  else await run(asked);
} catch (problem) {
  console.error(explained(problem));
  process.exitCode = 1;
}
// The launcher's channel would keep this process.
process.exit();

async function run(asked: Arguments): Promise<void> {
  const { rounds, seconds } = asked;
  const begin = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - begin) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
  await using world = worldOf({ ...asked, seed, say });
  if (asked.operations !== null) return await runMemory(world, asked.operations, say);

  const measured: Record<string, Results["workloads"][string]> = {};
  const report = async (name: string) => {
    const { machine, versions } = thisMachine(world.description());
    const at = new Date().toISOString();
    const scale = await world.scale();
    const results: Results = { at, machine, versions, seed, scale, rounds, seconds, workloads: measured };
    console.log(`\n${table(results)}\n`);
    await keep(results, name);
  };
  try {
    for (const workload of workloads) {
      if (asked.only !== null && !asked.only.includes(workload.name)) continue;
      if (workload.kind === "task" && asked.database !== null) {
        say(`${workload.name} writes, and is left out on a register that is only read`);
        continue;
      }
      stopping.signal.throwIfAborted();
      measured[workload.name] = await measure(workload, world, asked, say);
    }
  } catch (problem) {
    // Who fails late does not take with it what was measured for twenty minutes.
    if (Object.keys(measured).length > 0 && !stopping.signal.aborted) await report("partial.json");
    throw problem;
  }
  const isFull = asked.only === null && asked.rivals === null && asked.database === null && asked.scale === 1;
  await report(isFull ? "latest.json" : "partial.json");
}

async function runMemory(world: World, operations: number, say: (line: string) => void): Promise<void> {
  const databaseUrl = await world.registerUrl();
  const memory = await measureMemory({ databaseUrl, operations, seed, say, signal: stopping.signal });
  const { machine, versions } = thisMachine(world.description());
  const at = new Date().toISOString();
  const scale = await world.scale();
  console.log(`\n${shownMemory(memory)}\n`);
  await keep({ at, machine, versions, seed, scale, ...memory }, "memory.json");
}

async function measure(workload: Workload, world: World, asked: Arguments, say: (line: string) => void) {
  const { rounds, seconds, rivals } = asked;
  const { signal } = stopping;
  if (workload.kind === "task") {
    return measureTask(workload, await world.server(), { factsUrl: await world.factsUrl(), rounds, say, signal });
  }
  const databaseUrl = workload.world === "register" ? await world.registerUrl() : "";
  return measureQuestions(workload, { databaseUrl, rivals, seed, rounds, seconds, say, signal });
}

function explained(problem: unknown): unknown {
  // What was started hears of a Ctrl-C as well, and its end is no news then.
  if (stopping.signal.aborted) return "stopped; nothing was kept";
  if (problem instanceof WrongArgument) return `${problem.message}\n\n${usage}`;
  // Both say what to do. Of a fault of ours the stack tells more.
  return problem instanceof StartError || problem instanceof WrongAnswer ? problem.message : problem;
}

async function keep(results: object, name: string): Promise<void> {
  const file = new URL(`results/${name}`, import.meta.url);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, writtenResults(results));
  console.log(`Kept in ${relative(process.cwd(), fileURLToPath(file))}`);
}
