import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { partialDate } from "@phong-trao/kit/records/partial-date.ts";
import type { StoredInference } from "@phong-trao/kit/records/record.entity.ts";
import { key, quantity, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";
import { z } from "zod";
import type { UnitFact } from "../units/unit.facts.ts";
import { endsWithItsUnit } from "./ends-with-unit.ts";
import { OrganisationSchema } from "./organisation.entity.ts";

const organisation = z.strictObject({
  ...recordFacts,
  name: text,
  /** As documents word it. */
  otherNames: z.array(text).default([]),
  kind: z.enum(organisationKinds),
  sector: z.enum(sectors).optional(),
  /** Left out: a body of the whole country, or not known. */
  unit: key.optional(),
  /** The organisation that it is part of. */
  parent: key.optional(),
  memberCount: quantity.optional(),
  foundedOn: partialDate.optional(),
  /** Left out for a body of a unit that ended: concluded from the unit. */
  dissolvedOn: partialDate.optional(),
});
type OrganisationFact = z.output<typeof organisation>;

export const organisationFacts = { organisations: z.array(organisation).default([]) };

interface OrganisationsFile {
  readonly facts: { readonly document: string } & z.output<z.ZodObject<typeof organisationFacts>>;
  problem(path: DataPath, message: string): void;
}

export function organisationRows(
  files: readonly OrganisationsFile[],
  units: ReadonlyMap<string, UnitFact>,
): readonly TableRows[] {
  const known = new Set(files.flatMap(({ facts }) => facts.organisations.map((each) => each.key)));
  for (const { facts, problem } of files) {
    for (const [at, { unit, parent }] of facts.organisations.entries()) {
      if (unit !== undefined && !units.has(unit)) {
        problem(["organisations", at, "unit"], `There is no unit "${unit}".`);
      }
      if (parent !== undefined && !known.has(parent)) {
        problem(["organisations", at, "parent"], `There is no organisation "${parent}".`);
      }
    }
  }
  return [
    rowsOf(
      OrganisationSchema,
      files.flatMap(({ facts }) => facts.organisations.map((fact) => rowOf(facts.document, fact, units))),
    ),
  ];
}

function rowOf(document: string, fact: OrganisationFact, units: ReadonlyMap<string, UnitFact>) {
  const {
    name,
    otherNames,
    kind,
    sector = null,
    unit = null,
    parent = null,
    memberCount = null,
    foundedOn = null,
  } = fact;
  const record = recordRow(document, fact);
  const ended = endOf(fact, units);
  return {
    ...record,
    inferences: [...record.inferences, ...ended.inferences],
    name,
    otherNames,
    kind,
    sector,
    unit,
    parent,
    memberCount,
    foundedOn,
    dissolvedOn: ended.on,
  };
}

interface End {
  readonly on: string | null;
  readonly inferences: readonly StoredInference[];
}

function endOf(fact: OrganisationFact, units: ReadonlyMap<string, UnitFact>): End {
  const unit = units.get(fact.unit ?? "");
  if (fact.dissolvedOn !== undefined || unit === undefined || unit.through === null || !endsWithItsUnit(fact.kind)) {
    return { on: fact.dissolvedOn ?? null, inferences: [] };
  }
  const [year, month, dayOfMonth] = unit.through.split("-");
  const reason = `Tổ chức của ${unit.states.at(-1)?.name}; đơn vị này kết thúc sau ngày ${Number(dayOfMonth)}/${Number(month)}/${year}.`;
  return { on: unit.through, inferences: [{ field: "dissolvedOn", reason }] };
}
