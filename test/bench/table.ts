import type { Figures, QuestionsResult, Range, Results, TaskResult } from "./results.ts";

/** What the terminal shows of a run, ratios first. */
export function table(results: Results): string {
  const { machine, versions, seed, scale, rounds, seconds } = results;
  const all = Object.entries(results.workloads);
  const questions = all.flatMap(([name, result]) => ("rivals" in result ? rowsOf(name, result) : []));
  const tasks = all.flatMap(([name, result]) => ("rivals" in result ? [] : [rowOf(name, result)]));
  const absent = all.flatMap(([name, result]) =>
    "rivals" in result ? Object.entries(result.without).map(([rival, why]) => `${name} without ${rival}: ${why}`) : [],
  );
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}`,
    Object.entries(versions)
      .map(([name, version]) => (name === "database" ? version : `${name} ${version}`))
      .join(", "),
    `seed ${seed}, scale ${scale}, ${rounds} rounds of ${seconds} s; medians, (lowest–highest round)`,
    ...(questions.length === 0 ? [] : ["", ...columns([questionsHead, ...questions])]),
    ...(absent.length === 0 ? [] : ["", ...absent]),
    ...(tasks.length === 0 ? [] : ["", ...columns([tasksHead, ...tasks])]),
  ].join("\n");
}

const questionsHead = [
  "",
  "",
  "ours ÷ rival",
  "answers/s",
  "p50 ms",
  "p99 ms",
  "p99 crowded",
  "CPU ms",
  "SQL",
  "fetches",
  "RSS MB",
];

function rowsOf(name: string, { title, ours, rivals, ratios, ratioSpread }: QuestionsResult): readonly Row[] {
  return [
    [`${name} ${title}`, "ours", "", ...cellsOf(ours)],
    ...Object.entries(rivals).map(([rival, figures]): Row => {
      const ratio = ratios[rival];
      return ["", rival, ratio === undefined ? "" : withRange(ratio, ratioSpread[rival]), ...cellsOf(figures)];
    }),
  ];
}

function cellsOf(figures: Figures): Row {
  const { rps, rpsSpread, p50, p99, p99Crowded, cpuMs, statements, fetches, rssMb } = figures;
  return [withRange(rps, rpsSpread), ...[p50, p99, p99Crowded, cpuMs, statements, fetches, rssMb].map(short)];
}

const tasksHead = ["", "of the goal", "goal s", "s", "of which"];

function rowOf(name: string, { title, ours, goal }: TaskResult): Row {
  const parts = Object.entries(ours.parts).map(([part, seconds]) => `${part} ${short(seconds)}`);
  return [
    `${name} ${title}`,
    goal === undefined ? "" : short(goal.share),
    goal === undefined ? "" : String(goal.seconds),
    withRange(ours.seconds, ours.secondsSpread),
    parts.join(", "),
  ];
}

type Row = readonly string[];

const withRange = (value: number, range: Range | undefined) =>
  range === undefined ? short(value) : `${short(value)} (${short(range.min)}–${short(range.max)})`;

/** Three digits, and none behind the point that nobody reads. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** Figures end in one line, words begin in one. */
function columns([head = [], ...rows]: readonly Row[]): readonly string[] {
  const all = head.map((title, at) => [title, ...rows.map((row) => row[at] ?? "")]);
  const padded = all.map(([title = "", ...cells]) => {
    const width = Math.max(title.length, ...cells.map((cell) => cell.length));
    const figures = cells.every((cell) => cell === "" || /^[\d.]+( \(.*\))?$/.test(cell));
    return [title, ...cells].map((cell) => (figures ? cell.padStart(width) : cell.padEnd(width)));
  });
  return [head, ...rows].map((_, line) =>
    padded
      .map((column) => column[line])
      .join("  ")
      .trimEnd(),
  );
}
