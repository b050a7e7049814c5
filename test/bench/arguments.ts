import { parseArgs } from "node:util";

export interface Arguments {
  /** Names of workloads, in the order of the benchmark; null: all of them. */
  readonly only: readonly string[] | null;
  /** Times that each contestant has its turn at each workload. */
  readonly rounds: number;
  /** How long a turn is; a turn of many requests ends before. */
  readonly seconds: number;
  /** How many times the country the data is. */
  readonly scale: number;
}

/** Said to whoever typed the command. */
export class WrongArgument extends Error {}

export const usage = `npm run bench -- [--only NAME[,NAME …]] [--rounds N] [--seconds S] [--scale 1]

  --only NAME   only these workloads; results go to partial.json, latest.json stays
  --rounds N    turns of each contestant at each workload, 1 to 50 (5)
  --seconds S   length of a turn, 0.2 to 60 (3); up to five times as long until all was asked
  --scale N     size of the data; only 1, the country itself, for now
  --help        this text`;

/** What to measure, or null where the caller asked for help. Every mistake is a WrongArgument that says what is possible. */
export function readArguments(typed: readonly string[], workloads: readonly string[]): Arguments | null {
  const { only, rounds, seconds, scale, help } = parse(typed);
  if (help === true) return null;
  const asked = {
    only: only === undefined ? null : named(only.join(","), workloads),
    rounds: numberFrom("rounds", rounds, { from: 1, through: 50, whole: true }),
    seconds: numberFrom("seconds", seconds, { from: 0.2, through: 60, whole: false }),
    scale: numberFrom("scale", scale, { from: 1, through: 1_000, whole: true }),
  };
  if (asked.scale !== 1) {
    throw new WrongArgument(
      `--scale ${asked.scale}: there is no data of that size yet. Leave --scale out to measure on the country itself.`,
    );
  }
  return asked;
}

function parse(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      strict: true,
      allowPositionals: false,
      options: {
        only: { type: "string", multiple: true },
        rounds: { type: "string", default: "5" },
        seconds: { type: "string", default: "3" },
        scale: { type: "string", default: "1" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (problem) {
    // Its messages name the flag that was typed.
    throw new WrongArgument(problem instanceof Error ? problem.message : String(problem));
  }
}

function named(text: string, workloads: readonly string[]): readonly string[] {
  const asked = text.split(",").map((name) => name.trim().toUpperCase());
  const unknown = asked.filter((name) => !workloads.includes(name));
  if (unknown.length > 0) {
    throw new WrongArgument(`--only ${text}: there is no workload "${unknown[0]}". There are ${workloads.join(", ")}.`);
  }
  return workloads.filter((name) => asked.includes(name));
}

interface Limits {
  readonly from: number;
  readonly through: number;
  readonly whole: boolean;
}

function numberFrom(flag: string, text: string, { from, through, whole }: Limits): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= through && (!whole || Number.isInteger(value))) return value;
  throw new WrongArgument(
    `--${flag} ${text === "" ? '""' : text}: needs ${whole ? "a whole number" : "a number"} from ${from} to ${through}.`,
  );
}
