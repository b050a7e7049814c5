import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";
import type { z } from "zod";
import type { factsSchema } from "../src/facts.ts";
import type { UnitTables } from "../units/unit-tables.facts.ts";
import { type UnitFact, unitKeyOf, unitsOf } from "../units/unit.facts.ts";
import { isSameName } from "./same-name.ts";

type Facts = z.output<typeof factsSchema>;
type File = FactsFile<Facts>;

/**
 * The files without the imports that the program came to say itself: a new version comes with what was imported before
 * it. Such a text is passed over as a whole, and the program's own word is taken for its changes. One that says anything
 * else besides stays, and is held to the rules together with all others.
 */
export function newlySaid(files: readonly File[], country: UnitTables): readonly File[] {
  if (!files.some(({ entered }) => entered)) return files;
  const delivered = files.filter(({ entered }) => !entered);
  const units = unitsOf(delivered.map(quiet), country.units.map(copied));
  const given = landGiven(delivered);
  return files.filter(({ entered, facts }) => !entered || !(isAboutUnits(facts) && isTold(facts, units, given)));
}

/** Only that, as an import is; and it says something. */
function isAboutUnits(facts: Facts): boolean {
  const { document: _, mentions: __, units, endings, becoming, changes, ...others } = facts;
  const nothingElse = Object.values(others).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
  return nothingElse && units.length + endings.length + becoming.length + changes.length > 0;
}

function isTold(facts: Facts, units: ReadonlyMap<string, UnitFact>, given: ReadonlySet<string>): boolean {
  const ended = facts.endings.every(({ through, units: keys }) =>
    keys.every((unit) => units.get(unit)?.through === through),
  );
  const became = facts.becoming.every(({ unit, ...state }) => isSuch(units.get(unit), state));
  const began = facts.units.every(({ level, parent = null, from = null, through = null, units: group }) =>
    Object.entries(group).every(([code, value]) => {
      const { name, becomes } = typeof value === "string" ? { name: value, becomes: [] } : value;
      const unit = units.get(unitKeyOf(code, from));
      const hasEnded = through === null || unit?.through === through;
      const states = [{ from, code, name, ...(parent !== null && { parent }) }, ...becomes];
      return unit?.level === level && hasEnded && states.every((state) => isSuch(unit, state));
    }),
  );
  return ended && became && began && [...landGiven([{ facts }])].every((pair) => given.has(pair));
}

interface StateSaid {
  readonly from: string | null;
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly parent?: string | undefined;
}

/** From that day on, whatever became of it later. */
const isSuch = (unit: UnitFact | undefined, { from, name, code, parent }: StateSaid): boolean =>
  unit?.states.some(
    (state) =>
      state.from === from &&
      (name === undefined || isSameName(name, state.name)) &&
      (code === undefined || code === state.code) &&
      (parent === undefined || parent === state.parent),
  ) === true;

/** What goes between units that live on leaves no trace in the units themselves. */
const landGiven = (files: readonly Pick<File, "facts">[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ facts }) =>
      facts.changes.flatMap((change) =>
        "into" in change && change.kind === "PARTIAL_TRANSFER"
          ? Object.entries(change.into).flatMap(([to, from]) =>
              from.map((giving) => `${change.effective} ${giving.from} ${to} ${giving.share}`),
            )
          : [],
      ),
    ),
  );

/** Whoever takes the facts in tells their problems, once. */
const quiet = (file: File): File => ({ ...file, problem: () => undefined });

const copied = (unit: UnitFact): UnitFact => ({
  ...unit,
  states: [...unit.states],
  record: { ...unit.record, citations: [...unit.record.citations], inferences: [...unit.record.inferences] },
  problem: () => undefined,
});
