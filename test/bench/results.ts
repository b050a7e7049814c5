import type { Machine } from "./machine.ts";
import { median, ratios, rounded, spread, type Spread } from "./statistics.ts";

/** What is kept of a run, as JSON: figures are medians of rounds, `spread` says between which they lie. */
export interface Results {
  readonly at: string;
  readonly machine: Machine["machine"];
  readonly versions: Machine["versions"];
  readonly seed: number;
  readonly scale: number;
  readonly rounds: number;
  /** Length of a turn. */
  readonly seconds: number;
  readonly workloads: Readonly<Record<string, QuestionsResult | TaskResult>>;
}

/** `ratios` are ours as multiples of each rival's rate. */
export interface QuestionsResult {
  readonly title: string;
  readonly touches: string;
  readonly clients: number;
  readonly ours: Figures;
  readonly rivals: Readonly<Record<string, Figures>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly ratioSpread: Readonly<Record<string, Range>>;
  /** Rivals that did not take part, each with the reason. */
  readonly without: Readonly<Record<string, string>>;
}

export interface Figures {
  /** Answers a second with several clients. */
  readonly rps: number;
  /** Milliseconds that one client waits who asks alone. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds that a client waits among several. */
  readonly p99Crowded: number;
  /** Of the contestant's process for one answer, among several clients. PostgreSQL and replayed subgraphs are apart. */
  readonly cpuMs: number;
  /** Mean of all questions. */
  readonly statements: number;
  readonly fetches: number;
  /** After all rounds and a garbage collection. */
  readonly rssMb: number;
  readonly heapMb: number;
  readonly rpsSpread: Range;
}

export interface TaskResult {
  readonly title: string;
  readonly touches: string;
  readonly ours: {
    readonly seconds: number;
    readonly secondsSpread: Range;
    readonly parts: Readonly<Record<string, number>>;
  };
  /** `goal` is missing where none was set; `share`: how much of the goal was used; above 1 it was missed. */
  readonly goal?: { readonly seconds: number; readonly share: number };
}

export type Range = Pick<Spread, "min" | "max">;

/** One contestant at one workload. */
export interface Measured {
  readonly rounds: readonly MeasuredRound[];
  readonly statements: number;
  readonly fetches: number;
  readonly rssMb: number;
  readonly heapMb: number;
}
export type MeasuredRound = Pick<Figures, "rps" | "p50" | "p99" | "p99Crowded" | "cpuMs">;

export interface MeasuredTask {
  readonly seconds: number;
  readonly parts?: Readonly<Record<string, number>>;
}

export function questionsResult(
  about: Pick<QuestionsResult, "title" | "touches" | "clients">,
  ours: Measured,
  rivals: Readonly<Record<string, Measured>>,
  without: Readonly<Record<string, string>> = {},
): QuestionsResult {
  const each = mapValues(rivals, (rival) => ratios(rates(ours), rates(rival)));
  return {
    title: about.title,
    touches: about.touches,
    clients: about.clients,
    ours: figures(ours),
    rivals: mapValues(rivals, figures),
    ratios: mapValues(each, (ratio) => rounded(ratio.median)),
    ratioSpread: mapValues(each, range),
    without,
  };
}

export function taskResult(
  about: Pick<TaskResult, "title" | "touches"> & { readonly goalSeconds?: number },
  turns: readonly MeasuredTask[],
): TaskResult {
  const seconds = spread(turns.map((turn) => turn.seconds));
  const names = Object.keys(turns[0]?.parts ?? {});
  return {
    title: about.title,
    touches: about.touches,
    ours: {
      seconds: rounded(seconds.median),
      secondsSpread: range(seconds),
      parts: Object.fromEntries(
        names.map((name) => [name, rounded(median(turns.map(({ parts }) => parts?.[name] ?? 0)))]),
      ),
    },
    ...(about.goalSeconds !== undefined && {
      goal: { seconds: about.goalSeconds, share: rounded(seconds.median / about.goalSeconds) },
    }),
  };
}

/** As it stands in the file: people read its changes. */
export function writtenResults(results: object): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

function figures({ rounds, statements, fetches, rssMb, heapMb }: Measured): Figures {
  const middle = (figure: keyof MeasuredRound) => rounded(median(rounds.map((round) => round[figure])));
  return {
    rps: middle("rps"),
    p50: middle("p50"),
    p99: middle("p99"),
    p99Crowded: middle("p99Crowded"),
    cpuMs: middle("cpuMs"),
    statements: rounded(statements),
    fetches: rounded(fetches),
    rssMb: rounded(rssMb),
    heapMb: rounded(heapMb),
    rpsSpread: range(spread(rates({ rounds }))),
  };
}

const rates = ({ rounds }: Pick<Measured, "rounds">) => rounds.map(({ rps }) => rps);

const range = ({ min, max }: Spread): Range => ({ min: rounded(min), max: rounded(max) });

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
