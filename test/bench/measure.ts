import { Client } from "pg";
import { randomFrom } from "../conformance/differential/random.ts";
import { type Contestant, startContestant } from "./contestants/contestant.ts";
import { post } from "./load/post.ts";
import { type Asked, turn } from "./load/turn.ts";
import { type Measured, type MeasuredRound, type QuestionsResult, questionsResult } from "./results.ts";
import { firstDifference, WrongAnswer } from "./same-answers.ts";
import { percentile } from "./statistics.ts";
import type { Question, QuestionsWorkload } from "./workloads/workload.ts";

export interface Measuring {
  readonly databaseUrl: string;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  say(line: string): void;
  /** Looked at between turns. */
  readonly signal: AbortSignal;
}

/** Questions in one turn at most. */
const mostRequests = 20_000;

/** Compares the answers of all contestants, then lets them take turns. */
export async function measureQuestions(workload: QuestionsWorkload, measuring: Measuring): Promise<QuestionsResult> {
  const { databaseUrl, rounds, seconds, say, signal } = measuring;
  await using started = new AsyncDisposableStack();
  const questions = await prepared(workload, measuring);
  const contestants = [started.use(await startContestant("ours", "ours.ts", [], databaseUrl))];
  if (workload.limit !== undefined) {
    contestants.push(started.use(await startContestant("limit", "limit.ts", [workload.name], databaseUrl)));
  }
  const asked = await checkedAnswers(workload, questions, contestants);
  const asking = contestants.map(({ name }) => name).join(" and ");
  say(`${workload.name} ${questions.length} answers of ${asking} are right`);

  const turns = new Map<Contestant, MeasuredRound[]>(contestants.map((contestant) => [contestant, []]));
  for (const contestant of contestants) await takeTurn(contestant, asked(contestant), workload.clients, seconds);
  for (let round = 1; round <= rounds; round += 1) {
    signal.throwIfAborted();
    // The other way round each time: who comes second finds the machine warmer, or hotter.
    for (const contestant of round % 2 === 1 ? contestants : contestants.toReversed()) {
      turns.get(contestant)?.push(await takeTurn(contestant, asked(contestant), workload.clients, seconds));
    }
    say(`${workload.name} round ${round} of ${rounds}`);
  }
  const measured: Record<string, Measured> = {};
  for (const contestant of contestants) {
    const memory = await contestant.ask("memory");
    const counts = await counted(contestant, questions);
    measured[contestant.name] = { rounds: turns.get(contestant) ?? [], ...counts, ...memory };
  }
  const { ours, ...rivals } = measured;
  if (ours === undefined) throw new Error("nothing of ours was measured");
  return questionsResult(workload, ours, rivals);
}

async function prepared(workload: QuestionsWorkload, { databaseUrl, seed }: Measuring): Promise<readonly Question[]> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    return await workload.prepare(database, randomFrom(seed));
  } finally {
    await database.end();
  }
}

/**
 * Asks everybody everything once. What is wrong, or differs from one contestant to the other, ends the benchmark before
 * anything is timed.
 *
 * @returns the questions with the answer of a contestant, byte for byte as it gave it
 */
async function checkedAnswers(
  workload: QuestionsWorkload,
  questions: readonly Question[],
  contestants: readonly Contestant[],
): Promise<(contestant: Contestant) => readonly Asked[]> {
  const all = new Map<Contestant, Asked[]>(contestants.map((contestant) => [contestant, []]));
  for (const question of questions) {
    const sent = Buffer.from(JSON.stringify(question));
    let ours: unknown;
    for (const contestant of contestants) {
      const { status, body } = await post(contestant.url, sent);
      const wrong = (what: string) =>
        new WrongAnswer(
          [`${workload.name}: ${what}`, `  question: ${sent.toString().slice(0, 400)}`, contestant.said()].join("\n"),
        );
      if (status !== 200) throw wrong(`${contestant.name} answered ${status}: ${body.toString().slice(0, 400)}`);
      const answer = JSON.parse(body.toString()) as { readonly data?: never; readonly errors?: readonly unknown[] };
      if (answer.errors !== undefined) throw wrong(`${contestant.name} answered ${JSON.stringify(answer.errors[0])}`);
      const problem =
        contestant.name === "ours" ? workload.wrong(answer.data as never, question) : firstDifference(ours, answer);
      if (problem !== undefined) throw wrong(`${contestant.name}: ${problem}`);
      ours ??= answer;
      all.get(contestant)?.push({ question: sent, answer: body });
    }
  }
  return (contestant) => all.get(contestant) ?? [];
}

/** A third of the time one client alone, for how long an answer takes; then several, for how many there are. */
async function takeTurn(
  contestant: Contestant,
  asked: readonly Asked[],
  clients: number,
  seconds: number,
): Promise<MeasuredRound> {
  const requests = mostRequests;
  const alone = await turn(contestant.url, asked, { clients: 1, seconds: seconds / 3, requests });
  const before = await contestant.ask("cpu");
  const crowd = await turn(contestant.url, asked, { clients, seconds: (seconds / 3) * 2, requests });
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
async function counted(contestant: Contestant, questions: readonly Question[]) {
  await contestant.ask("startCounting");
  for (const question of questions) await post(contestant.url, Buffer.from(JSON.stringify(question)));
  const { statements, fetches } = await contestant.ask("counted");
  return { statements: statements / questions.length, fetches: fetches / questions.length };
}
