import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate } from "@phong-trao/kit/records/partial-date.ts";
import { key, quantity, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { UnitFact } from "./unit.facts.ts";
import { UnitNeighbourSchema, UnitProfileSchema } from "./unit-statements.entity.ts";
import { profileAspects } from "./unit.words.ts";

const { key: _, ...sources } = recordFacts;

/** Two units of which a source says that they border on each other. */
const border = z.strictObject({ ...sources, units: z.tuple([key, key]) });

const profile = z.strictObject({
  unit: key,
  statedOn: partialDate.optional(),
  statements: z.array(
    z.strictObject({
      ...sources,
      aspect: z.enum(profileAspects),
      member: text.optional(),
      quantity: quantity.optional(),
    }),
  ),
});

export const unitStatementFacts = {
  borders: z.array(border).default([]),
  profiles: z.array(profile).default([]),
};

interface StatementsFile {
  readonly facts: { readonly document: string } & z.output<z.ZodObject<typeof unitStatementFacts>>;
  problem(path: DataPath, message: string): void;
}

export function unitStatementRows(
  files: readonly StatementsFile[],
  units: ReadonlyMap<string, UnitFact>,
): readonly TableRows[] {
  for (const { facts, problem } of files) {
    const known = (unit: string, ...path: DataPath) => {
      if (!units.has(unit)) problem(path, `There is no unit "${unit}".`);
    };
    facts.borders.forEach(({ units: two }, at) =>
      two.forEach((unit, side) => known(unit, "borders", at, "units", side)),
    );
    facts.profiles.forEach(({ unit }, at) => known(unit, "profiles", at, "unit"));
  }
  return [
    rowsOf(UnitNeighbourSchema, files.flatMap(neighboursOf)),
    rowsOf(UnitProfileSchema, files.flatMap(statementsOf)),
  ];
}

function neighboursOf({ facts }: StatementsFile) {
  return facts.borders.flatMap(({ units: [one, other], ...said }) =>
    [
      [one, other],
      [other, one],
    ].map(([unit = "", neighbour = ""]) => ({
      ...recordRow(facts.document, { ...said, key: `${unit}.${neighbour}` }),
      unit,
      neighbour,
    })),
  );
}

function statementsOf({ facts }: StatementsFile) {
  return facts.profiles.flatMap(({ unit, statedOn = null, statements }) =>
    statements.map(({ aspect, member = null, quantity: stated = null, ...said }, at) => ({
      ...recordRow(facts.document, { ...said, key: `${unit}.${facts.document}.${at + 1}` }),
      unit,
      position: at + 1,
      aspect,
      member,
      quantity: stated,
      statedOn,
    })),
  );
}
