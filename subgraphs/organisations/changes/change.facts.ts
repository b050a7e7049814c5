import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { day, key, recordFacts, recordRow } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { UnitFact } from "../units/unit.facts.ts";
import { shares } from "../units/unit.words.ts";
import { AdministrativeChangeSchema, ChangeUnitSchema, UnitTransferSchema } from "./change.entity.ts";
import { changeKinds } from "./change.words.ts";

const { key: _, ...sources } = recordFacts;

/** The whole of a unit, or `{ from: "28042.0", share: PART }`. */
const original = z.union([
  key.transform((from) => ({ from, share: "WHOLE" as const })),
  z.strictObject({ from: key, share: z.enum(shares) }),
]);

/** Changes of one kind on one day: each result is a change of its own, with the originals that went into it. */
const results = z.strictObject({
  kind: z.enum(changeKinds),
  effective: day,
  legalBasis: key.optional(),
  ...sources,
  /** The key of each result, then its originals. */
  into: z.record(key, z.array(original)),
});

/** One change that ended units without successor (ABOLISH), that units began with (ESTABLISH), or that left them the same (RENAME, RETYPE …). */
const withoutTransfer = z.strictObject({
  ...recordFacts,
  kind: z.enum(changeKinds),
  effective: day,
  legalBasis: key.optional(),
  units: z.array(key).min(1),
});

export const changeFacts = { changes: z.array(z.union([results, withoutTransfer])).default([]) };

interface ChangesFile {
  readonly facts: { readonly document: string } & z.output<z.ZodObject<typeof changeFacts>>;
  problem(path: DataPath, message: string): void;
}

export interface ChangeFact {
  readonly record: ReturnType<typeof recordRow>;
  readonly kind: (typeof changeKinds)[number];
  readonly effectiveOn: string;
  readonly legalBasis: string | null;
  readonly originals: readonly string[];
  readonly results: readonly string[];
  readonly transfers: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: (typeof shares)[number];
  }[];
  problem(message: string): void;
}

export function changeRows(
  files: readonly ChangesFile[],
  units: ReadonlyMap<string, UnitFact>,
  ofTables: readonly ChangeFact[],
): readonly TableRows[] {
  const changes = [...ofTables, ...files.flatMap(changesOf)];
  for (const change of changes) {
    checkUnits(change, units);
    checkTransfers(change, units);
    checkRetyped(change, units);
  }
  checkWholes(changes);
  checkLives(changes, units);
  return [
    rowsOf(
      AdministrativeChangeSchema,
      changes.map(({ record, kind, effectiveOn, legalBasis }) => ({ ...record, kind, effectiveOn, legalBasis })),
    ),
    rowsOf(
      ChangeUnitSchema,
      changes.flatMap(({ record: { id }, originals, results: after }) => [
        ...originals.map((unit) => ({ id: `${id}/original/${unit}`, change: id, unit, role: "ORIGINAL" as const })),
        ...after.map((unit) => ({ id: `${id}/result/${unit}`, change: id, unit, role: "RESULT" as const })),
      ]),
    ),
    rowsOf(
      UnitTransferSchema,
      changes.flatMap(({ record: { id }, transfers }) =>
        transfers.map((transfer) => ({ id: `${id}/${transfer.from}/${transfer.to}`, change: id, ...transfer })),
      ),
    ),
  ];
}

function changesOf({ facts, problem }: ChangesFile): readonly ChangeFact[] {
  return facts.changes.flatMap((fact, at): ChangeFact[] => {
    const { kind, effective: effectiveOn, legalBasis = null } = fact;
    const shared = { kind, effectiveOn, legalBasis, problem: (message: string) => problem(["changes", at], message) };
    if ("units" in fact) {
      const record = recordRow(facts.document, fact);
      const originals = kind === "ESTABLISH" ? [] : fact.units;
      return [{ ...shared, record, originals, results: kind === "ABOLISH" ? [] : fact.units, transfers: [] }];
    }
    // A unit begins once, and can take in parts of others many times.
    const again = kind === "PARTIAL_TRANSFER" ? `.${effectiveOn.replaceAll("-", "")}` : "";
    return Object.entries(fact.into).map(([to, from]) => ({
      ...shared,
      record: recordRow(facts.document, { ...fact, key: `${kind.toLowerCase().replaceAll("_", "-")}.${to}${again}` }),
      originals: from.map((each) => each.from),
      results: [to],
      transfers: from.map((each) => ({ ...each, to })),
    }));
  });
}

/** A change of type ends a unit only where its level changes too, and another carries it on. */
const endsOriginals = ({ kind, transfers }: ChangeFact) =>
  kind === "MERGE" || kind === "SPLIT" || kind === "ABOLISH" || (kind === "RETYPE" && transfers.length > 0);

function checkUnits(change: ChangeFact, units: ReadonlyMap<string, UnitFact>): void {
  for (const unit of [...change.originals, ...change.results]) {
    if (!units.has(unit)) change.problem(`There is no unit "${unit}".`);
  }
  for (const unit of endsOriginals(change) ? change.originals : []) {
    if (units.has(unit) && units.get(unit)?.through !== dayBefore(change.effectiveOn)) {
      change.problem(`"${unit}" should end on ${dayBefore(change.effectiveOn)}, the day before this change.`);
    }
  }
  // What something goes into is looked at with its transfers.
  for (const unit of change.transfers.length === 0 ? change.results : []) {
    const result = units.get(unit);
    if (result !== undefined && !isThere(result, change.effectiveOn)) {
      change.problem(`"${unit}" is not there on ${change.effectiveOn}, though it goes on or begins with this change.`);
    }
  }
}

/** What goes from a unit to another: the one must be there on the day before, the other on the day, or nobody finds a way. */
function checkTransfers({ effectiveOn, transfers, problem }: ChangeFact, units: ReadonlyMap<string, UnitFact>): void {
  for (const { from, to, share } of transfers) {
    const [giving, taking] = [units.get(from), units.get(to)];
    if (giving === undefined || taking === undefined) continue;
    if (!isThere(giving, dayBefore(effectiveOn))) {
      problem(`"${from}" is not there on ${dayBefore(effectiveOn)}: it has nothing to give on the next day.`);
    }
    if (!isThere(taking, effectiveOn)) {
      problem(`"${to}" is not there on ${effectiveOn}: nothing can go into it.`);
    }
    if (share === "WHOLE" && isThere(giving, effectiveOn)) {
      problem(`The whole of "${from}" cannot go into "${to}" on ${effectiveOn}, as it goes on. Say which share does.`);
    }
  }
}

/** A unit that becomes one of another level goes over whole, and alone: an island district and its đặc khu. */
function checkRetyped({ kind, transfers, problem }: ChangeFact, units: ReadonlyMap<string, UnitFact>): void {
  if (kind !== "RETYPE" || transfers.length === 0) return;
  if (transfers.length > 1 || transfers.some(({ share }) => share !== "WHOLE")) {
    problem("A unit that changes its type goes on whole, in one unit. Say MERGE or SPLIT for what happened here.");
  }
  for (const { from, to } of transfers) {
    if (units.has(from) && units.get(from)?.level === units.get(to)?.level) {
      problem(`"${from}" keeps its level and so stays the same unit: name it under \`units\`, without another.`);
    }
  }
}

const isThere = ({ from, through }: UnitFact, on: string) =>
  (from === null || from <= on) && (through === null || on <= through);

function checkWholes(changes: readonly ChangeFact[]): void {
  const all = changes.flatMap(({ effectiveOn, transfers, problem }) =>
    transfers.map((transfer) => ({ ...transfer, effectiveOn, problem })),
  );
  for (const together of Map.groupBy(all, ({ from, effectiveOn }) => `${from} ${effectiveOn}`).values()) {
    const whole = together.find(({ share }) => share === "WHOLE");
    if (whole !== undefined && together.length > 1) {
      whole.problem(
        `The whole of "${whole.from}" cannot go into "${whole.to}", as others get something on that day too.`,
      );
    }
  }
}

/** A unit that begins or ends without a reason would have lost its predecessors or successors. Hamlets are known only as long as their commune. */
function checkLives(changes: readonly ChangeFact[], units: ReadonlyMap<string, UnitFact>): void {
  const began = new Set(
    changes.flatMap(({ results: after, effectiveOn }) => after.map((unit) => `${unit} ${effectiveOn}`)),
  );
  const ended = new Set(
    changes.flatMap(({ originals, effectiveOn }) => originals.map((unit) => `${unit} ${dayBefore(effectiveOn)}`)),
  );
  for (const unit of units.values()) {
    if (unit.level === "HAMLET") continue;
    if (unit.from !== null && !began.has(`${unit.key} ${unit.from}`)) {
      unit.problem(`It begins on ${unit.from}, but no change has it as a result on that day.`);
    }
    if (unit.through !== null && !ended.has(`${unit.key} ${unit.through}`)) {
      unit.problem(`It ends on ${unit.through}, but no change of the next day has it as an original.`);
    }
  }
}
