import { Client } from "pg";
import { randomFrom } from "../conformance/differential/random.ts";
import { checkedAnswers } from "./check-answers.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { type Asked as AskedOfLineUp, inOneLine, type LineUp, lineUp } from "./line-up.ts";
import { post } from "./load/post.ts";
import { type Asked, turn } from "./load/turn.ts";
import { type Measured, type MeasuredRound, type QuestionsResult, questionsResult } from "./results.ts";
import { WrongAnswer } from "./same-answers.ts";
import { percentile } from "./statistics.ts";
import type { Question, QuestionsWorkload } from "./workloads/workload.ts";

export interface Measuring extends AskedOfLineUp {
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Looked at between turns. */
  readonly signal: AbortSignal;
}

/** Questions in one turn at most. */
const mostRequests = 20_000;

/** Compares the answers of all contestants, then lets them take turns. */
export async function measureQuestions(workload: QuestionsWorkload, measuring: Measuring): Promise<QuestionsResult> {
  const { rounds, say, signal } = measuring;
  await using started = new AsyncDisposableStack();
  const all = await lineUp(workload, measuring, started);
  const questions = await prepared(workload, all, measuring);
  const right = await checkedAnswers(workload, questions, all);
  const names = [...right.keys()].map(({ name }) => name);
  say(`${workload.name} ${questions.length} answers are right: ${names.join(", ")}`);

  const turns = new Map<Contestant, MeasuredRound[]>([...right.keys()].map((contestant) => [contestant, []]));
  /** Null: a rival fell over, and is left out from here on. */
  const orWithout = async <Found>(contestant: Contestant, work: () => Promise<Found>): Promise<Found | null> => {
    try {
      return await work();
    } catch (problem) {
      if (contestant === all.ours || signal.aborted) throw problem;
      turns.delete(contestant);
      all.without[contestant.name] =
        problem instanceof WrongAnswer ? inOneLine(problem) : `failed: ${inOneLine(problem)}`;
      say(`${workload.name} goes on without ${contestant.name}: ${all.without[contestant.name]}`);
      return null;
    }
  };
  const take = (contestant: Contestant) =>
    orWithout(contestant, () => takeTurn(workload, contestant, right.get(contestant) ?? [], measuring.seconds));
  for (const contestant of turns.keys()) await take(contestant);
  for (let round = 1; round <= rounds; round += 1) {
    // The other way round each time: who comes second finds the machine warmer, or hotter.
    for (const contestant of round % 2 === 1 ? [...turns.keys()] : [...turns.keys()].toReversed()) {
      signal.throwIfAborted();
      const taken = await take(contestant);
      if (taken !== null) turns.get(contestant)?.push(taken);
    }
    say(`${workload.name} round ${round} of ${rounds}`);
  }
  const measured: Record<string, Measured> = {};
  for (const [contestant, of] of turns) {
    const atTheEnd = await orWithout(contestant, async () => ({
      ...(await contestant.ask("memory")),
      ...(await counted(contestant, right.get(contestant) ?? [], workload)),
    }));
    if (atTheEnd !== null) measured[contestant.name] = { rounds: of, ...atTheEnd };
  }
  const { ours, ...rivals } = measured;
  if (ours === undefined) throw new Error("nothing of ours was measured");
  return questionsResult(workload, ours, rivals, all.without);
}

async function prepared(
  workload: QuestionsWorkload,
  { ours }: LineUp,
  { databaseUrl, seed }: Measuring,
): Promise<readonly Question[]> {
  const database = new Client(databaseUrl === "" ? {} : { connectionString: databaseUrl });
  if (databaseUrl !== "") await database.connect();
  try {
    return await workload.prepare({
      database,
      random: randomFrom(seed),
      async ask(question) {
        const { body } = await post(ours.url, Buffer.from(JSON.stringify(question)));
        const { data, errors } = JSON.parse(body.toString()) as { readonly data?: unknown; readonly errors?: unknown };
        if (errors !== undefined) throw new WrongAnswer(`${workload.name}: ours: answered ${JSON.stringify(errors)}`);
        return data;
      },
    });
  } finally {
    await database.end();
  }
}

/** A third of the time one client alone, for how long an answer takes; then several, for how many there are. */
async function takeTurn(
  { clients, cached: anonymous = false }: QuestionsWorkload,
  contestant: Contestant,
  asked: readonly Asked[],
  seconds: number,
): Promise<MeasuredRound> {
  const requests = mostRequests;
  const alone = await turn(contestant.url, asked, { clients: 1, seconds: seconds / 3, requests, anonymous });
  const before = await contestant.ask("cpu");
  const crowd = await turn(contestant.url, asked, { clients, seconds: (seconds / 3) * 2, requests, anonymous });
  const after = await contestant.ask("cpu");
  return {
    rps: crowd.took.length / crowd.seconds,
    p50: percentile(alone.took, 0.5),
    p99: percentile(alone.took, 0.99),
    p99Crowded: percentile(crowd.took, 0.99),
    cpuMs: (after.milliseconds - before.milliseconds) / crowd.took.length,
  };
}

/** In mean of all questions. */
async function counted(contestant: Contestant, asked: readonly Asked[], { cached = false }: QuestionsWorkload) {
  await contestant.ask("startCounting");
  for (const { question } of asked) await post(contestant.url, question, { anonymous: cached });
  const { statements, fetches } = await contestant.ask("counted");
  return { statements: statements / asked.length, fetches: fetches / asked.length };
}
