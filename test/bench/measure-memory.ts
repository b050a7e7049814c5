import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { randomFrom } from "../conformance/differential/random.ts";
import { post } from "./load/post.ts";
import { type Asked, turn } from "./load/turn.ts";
import type { Measuring } from "./measure.ts";
import { WrongAnswer } from "./same-answers.ts";
import { runPlatform } from "./tasks/run-task.ts";
import { workloads } from "./workloads/all.ts";
import { today } from "./workloads/day.ts";
import type { Question, QuestionsWorkload } from "./workloads/workload.ts";

export interface MeasuringMemory extends Pick<Measuring, "databaseUrl" | "seed" | "say" | "signal"> {
  readonly operations: number;
}

export interface Memory {
  /** That were answered by then. */
  readonly operations: number;
  /** Of the process, as the system counts it. */
  readonly residentMb: number;
  /** Of the heap, with what is no longer in use and was not collected yet. */
  readonly heapMb: number;
}

export interface MemoryOverTime {
  /** Idle after each question was asked once: everything is compiled and cached. */
  readonly warm: Memory;
  /** Under load. */
  readonly loaded: readonly Memory[];
  /** Idle after all of them. */
  readonly idle: Memory;
}

/** Of each workload that are asked: enough to fill what is kept, few enough to be asked often. */
const questionsEach = 20;
const clients = 8;
const turnSeconds = 0.5;
/** Milliseconds after which an idle process has given back what it does not use. */
const toRest = 15_000;

/**
 * Memory of what `npm start` starts, while it answers so many operations: of all workloads on the register in turn, as
 * somebody's (worked out each time) and as anybody's (kept). Answers are looked at as in any turn.
 */
export async function measureMemory({
  databaseUrl,
  operations,
  seed,
  say,
  signal,
}: MeasuringMemory): Promise<MemoryOverTime> {
  await using platform = await runPlatform(databaseUrl, { TODAY: today });
  const url = new URL("/graphql", platform.url);
  const asked: (readonly Asked[])[] = [];
  for (const workload of workloads) {
    if (workload.kind === "questions" && workload.world === "register") {
      asked.push(await answeredQuestions(workload, url, { databaseUrl, seed }));
    }
  }

  let answered = asked.flat().length;
  const memory = async (): Promise<Memory> => ({ operations: answered, ...(await memoryOf(platform.url)) });
  const rested = async () => {
    await pause(toRest, undefined, { signal });
    return memory();
  };
  const warm = await rested();
  say(`${shown(warm)}, idle`);
  const loaded: Memory[] = [];
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    while (answered < (operations * tenth) / 10) {
      for (const questions of asked) {
        for (const anonymous of [false, true]) {
          signal.throwIfAborted();
          const { took } = await turn(url, questions, {
            clients,
            seconds: turnSeconds,
            requests: operations,
            anonymous,
          });
          answered += took.length;
        }
      }
    }
    const now = await memory();
    loaded.push(now);
    say(shown(now));
  }
  return { warm, loaded, idle: await rested() };
}

async function answeredQuestions(
  workload: QuestionsWorkload,
  url: URL,
  { databaseUrl, seed }: Pick<MeasuringMemory, "databaseUrl" | "seed">,
): Promise<readonly Asked[]> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const answerTo = async (question: Question) => {
    const sent = Buffer.from(JSON.stringify(question));
    const { body } = await post(url, sent);
    const { data, errors } = JSON.parse(body.toString()) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new WrongAnswer(`${workload.name}: answered ${JSON.stringify(errors)}`);
    return { asked: { question: sent, answer: body }, data };
  };
  try {
    const random = randomFrom(seed);
    const questions = await workload.prepare({ database, random, ask: async (one) => (await answerTo(one)).data });
    const asked: Asked[] = [];
    for (const question of questions.slice(0, questionsEach)) asked.push((await answerTo(question)).asked);
    return asked;
  } finally {
    await database.end();
  }
}

async function memoryOf(url: string): Promise<Pick<Memory, "residentMb" | "heapMb">> {
  const metrics = await (await fetch(new URL("/metrics", url))).text();
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1]) / 2 ** 20);
  return {
    residentMb: megabytes("process_resident_memory_bytes"),
    heapMb: megabytes("nodejs_heap_size_used_bytes"),
  };
}

const shown = ({ operations, residentMb, heapMb }: Memory) =>
  `${operations.toLocaleString("en-US").padStart(10)} operations: ${residentMb} MB resident, ${heapMb} MB of heap`;

export const shownMemory = ({ warm, loaded, idle }: MemoryOverTime): string =>
  [`${shown(warm)}, idle`, ...loaded.map(shown), `${shown(idle)}, idle`].join("\n");
