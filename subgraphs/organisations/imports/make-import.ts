import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import type { FactsText } from "@phong-trao/kit/facts/read-facts.ts";
import { factsOfOutcome } from "./facts-of-outcome.ts";
import { knownOf } from "./known-facts.ts";
import type { Known } from "./known.ts";
import { planImport } from "./plan/plan-import.ts";
import type { Plan } from "./plan/plan.ts";
import type { ImportProblem } from "./problem.ts";
import type { ImportedFile } from "./read/read-file.ts";
import { readTables } from "./read/read-tables.ts";

export interface ImportRequest {
  readonly files: readonly ImportedFile[];
  /** Where a workbook has several tables. */
  readonly sheet?: string | undefined;
  /** The first day of what the files say. */
  readonly effective: string;
  /** The key of the resolution. */
  readonly document: string;
  /** Of the organisation that issued it, where it is new. */
  readonly issuer?: string | undefined;
  readonly today: string;
  /** The facts files of this subgraph. */
  readonly delivered: readonly FactsText[];
  /** The texts of former imports. */
  readonly entered: readonly FactsText[];
  /** Hears what is being done. */
  readonly doing?: (what: string) => void;
}

export interface MadeImport {
  readonly plan: Plan;
  /** Units in lists, rows of conversion tables. */
  readonly read: { readonly listed: number; readonly converted: number };
  /** What to enter. Null: the register says all of it already, or there is a conflict. */
  readonly facts: FactsText | null;
}

/** Reads, compares and checks: all of an import but the writing. */
export async function makeImport(request: ImportRequest): Promise<MadeImport> {
  const { files, effective, document, delivered, entered, doing = () => undefined } = request;
  doing(`reading ${files.map(({ name }) => name).join(", ")}`);
  const tables = await readTables(files, request.sheet);
  doing("reading what the register holds");
  const texts = [...delivered, ...entered];
  const known = knownOf(texts);
  doing("comparing");
  const plan = planImport(tables, known, effective);

  const { name, ordinal } = nameOf(request);
  const text = factsOfOutcome(plan.outcome, { effective, document, ordinal });
  const conflicts = [...plan.conflicts, ...dateProblems(request, known, text !== null)];
  if (request.issuer !== undefined && !known.organisations.has(request.issuer)) {
    conflicts.push(
      general(`There is no organisation "${request.issuer}" in the register to have issued the resolution.`),
    );
  }
  if (text !== null && conflicts.length === 0) {
    doing("checking the outcome");
    for (const broken of rulesBroken([...texts, { name, text, entered: true }])) conflicts.push(broken);
  }
  return {
    plan: { ...plan, conflicts },
    read: { listed: tables.listed.length, converted: tables.converted.length },
    facts: text === null || conflicts.length > 0 ? null : { name, text, entered: true },
  };
}

/** `2026-09-20-388-nq-ubtvqh16.yaml`; a resolution that is imported in several parts has a text for each. */
function nameOf({ effective, document, entered }: ImportRequest): { readonly name: string; readonly ordinal: number } {
  const base = `${effective}-${document}`;
  for (let ordinal = 1; ; ordinal += 1) {
    const name = `${base}${ordinal === 1 ? "" : `-${ordinal}`}.yaml`;
    if (!entered.some((text) => text.name === name)) return { name, ordinal };
  }
}

function dateProblems(
  { effective, today, entered }: ImportRequest,
  known: Known,
  changesSomething: boolean,
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (effective <= known.begins) {
    problems.push(general(`The register begins on ${known.begins}: nothing can take effect on ${effective}.`));
  }
  if (Number(effective.slice(0, 4)) > Number(today.slice(0, 4)) + 1) {
    problems.push(general(`${effective} is more than a year away. Is that the right year?`));
  }
  const last = entered.map(({ name }) => /^\d{4}-\d\d-\d\d(?=-)/.exec(name)?.[0] ?? "").reduce(later, "");
  if (changesSomething && effective < last) {
    problems.push(
      general(
        `The last import took effect on ${last}: one of ${effective} cannot come after it, as it would change what that one was checked against.`,
      ),
    );
  }
  return problems;
}

const later = (one: string, other: string) => (one > other ? one : other);
const general = (message: string): ImportProblem => ({ where: null, row: null, message });

/** The rules that a load holds all facts to, before anything is written. */
function rulesBroken(texts: readonly FactsText[]): readonly ImportProblem[] {
  try {
    knownOf(texts);
    return [];
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.problems.map(({ path, message }) => general(`${path === "" ? "" : `${path}: `}${message}`));
  }
}
