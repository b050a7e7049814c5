import { parseArgs } from "node:util";

export interface Arguments {
  /** Names of workloads, in the order of the benchmark; null: all of them. */
  readonly only: readonly string[] | null;
  /** Who is measured beside ours; null: everybody that a workload names. */
  readonly rivals: readonly string[] | null;
  /** Times that each contestant has its turn at each workload. */
  readonly rounds: number;
  /** How long a turn is; a turn of many requests ends before. */
  readonly seconds: number;
  /** How many times the records of a country are made up. */
  readonly scale: number;
  /** Where the server's data stays for the next run; null: nowhere. */
  readonly keep: string | null;
  /** A register that is there already and is only read; null: one is made. */
  readonly database: string | null;
  /** Asks so many operations of ours alone and tells its memory, in place of all else; null: measures rates. */
  readonly operations: number | null;
}

/** Said to whoever typed the command. */
export class WrongArgument extends Error {}

export const usage = `npm run bench -- [--only NAME[,NAME …]] [--rivals NAME[,NAME …]] [--rounds N] [--seconds S] [--scale N]
                 [--keep DIR | --database URL] [--operations N]

  --only NAME      only these workloads; results go to partial.json, latest.json stays
  --rivals NAME    only these beside ours; results go to partial.json
  --rounds N       turns of each contestant at each workload, 1 to 50 (5)
  --seconds S      length of a turn, 0.2 to 60 (2); up to five times as long until all was asked
  --scale N        how many times the records of a country, 0.01 to 10 (1); five minutes to make 1, twenty-five to make 10
  --keep DIR       leaves the data in this folder, and takes it from there where it is what a new one would be
  --database URL   measures on a register that is there already, and writes nothing to it; results go to partial.json
  --operations N   instead: asks ours so many operations of all workloads, and tells how much memory it has
  --help           this text`;

export interface Known {
  readonly workloads: readonly string[];
  readonly rivals: readonly string[];
}

/** What to measure, or null where the caller asked for help. Every mistake is a WrongArgument that says what is possible. */
export function readArguments(typed: readonly string[], known: Known): Arguments | null {
  const { only, rivals, rounds, seconds, scale, keep, database, operations, help } = parse(typed);
  if (help === true) return null;
  if (database !== undefined && (keep !== undefined || scale !== undefined)) {
    throw new WrongArgument("--database: what is there already is taken as it is. Leave --scale and --keep out.");
  }
  if (keep === "" || database === "") throw new WrongArgument("--keep needs a folder, --database a URL.");
  if (database !== undefined && !/^postgres(ql)?:$/.test(URL.parse(database)?.protocol ?? "")) {
    // The text itself is not repeated: it may hold a password.
    throw new WrongArgument("--database needs a URL: postgresql://user:password@host:5432/database.");
  }
  return {
    only: only === undefined ? null : named("only", only.join(","), known.workloads),
    rivals: rivals === undefined ? null : named("rivals", rivals.join(","), known.rivals),
    rounds: numberFrom("rounds", rounds, { from: 1, through: 50, digits: 0 }),
    seconds: numberFrom("seconds", seconds, { from: 0.2, through: 60, digits: 3 }),
    scale: numberFrom("scale", scale ?? "1", { from: 0.01, through: 10, digits: 2 }),
    keep: keep ?? null,
    database: database ?? null,
    operations:
      operations === undefined
        ? null
        : numberFrom("operations", operations, { from: 1_000, through: 10_000_000, digits: 0 }),
  };
}

function parse(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      strict: true,
      allowPositionals: false,
      options: {
        only: { type: "string", multiple: true },
        rivals: { type: "string", multiple: true },
        rounds: { type: "string", default: "5" },
        seconds: { type: "string", default: "2" },
        scale: { type: "string" },
        keep: { type: "string" },
        database: { type: "string" },
        operations: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (problem) {
    // Its messages name the flag that was typed.
    throw new WrongArgument(problem instanceof Error ? problem.message : String(problem));
  }
}

/** In the order of the benchmark, however they were typed. */
function named(flag: "only" | "rivals", text: string, known: readonly string[]): readonly string[] {
  const asked = text.split(",").map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !known.some((one) => one.toLowerCase() === name));
  if (unknown !== undefined) {
    const noun = flag === "only" ? "workload" : "rival";
    throw new WrongArgument(`--${flag} ${text}: there is no ${noun} "${unknown}". There are ${known.join(", ")}.`);
  }
  return known.filter((name) => asked.includes(name.toLowerCase()));
}

interface Limits {
  readonly from: number;
  readonly through: number;
  /** Behind the point. */
  readonly digits: number;
}

function numberFrom(flag: string, text: string, { from, through, digits }: Limits): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const behind = text.split(".")[1]?.length ?? 0;
  if (value >= from && value <= through && behind <= digits) return value;
  const kind = digits === 0 ? "a whole number" : "a number";
  const most = digits === 2 ? ", with two digits behind the point at most" : "";
  throw new WrongArgument(`--${flag} ${text === "" ? '""' : text}: needs ${kind} from ${from} to ${through}${most}.`);
}
