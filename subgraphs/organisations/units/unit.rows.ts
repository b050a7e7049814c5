import { dayAfter, writeDateRange } from "@phong-trao/kit/database/date-range.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { periodsOf, type UnitState } from "./periods.ts";
import { AdministrativeUnitSchema } from "./unit.entity.ts";
import type { UnitFact } from "./unit.facts.ts";
import { UnitCodeSchema, UnitNameSchema, UnitParentSchema, UnitTypeSchema } from "./unit-history.entity.ts";
import { readName } from "./unit-name.ts";

/** The rows of units, and of all that is true of them for some days. */
export function unitRows(units: ReadonlyMap<string, UnitFact>): readonly TableRows[] {
  const all = [...units.values()];
  for (const fact of all) {
    checkParents(fact, units);
  }
  const periods = <Value>(fact: UnitFact, valueOf: (state: UnitState) => Value | null) =>
    periodsOf(fact, valueOf).map(({ value, from, through }, at) => ({
      id: `${fact.key}.${at + 1}`,
      unit: fact.key,
      validity: writeDateRange({ validFrom: from, validThrough: through }),
      value,
    }));
  return [
    rowsOf(
      AdministrativeUnitSchema,
      all.map(({ record, level, from, through }) => ({
        ...record,
        level,
        validity: writeDateRange({ validFrom: from, validThrough: through }),
      })),
    ),
    rowsOf(
      UnitNameSchema,
      all.flatMap((fact) =>
        periods(fact, ({ name }) => name).map(({ value, ...period }) => ({
          ...period,
          level: fact.level,
          name: value,
          shortName: namesType(fact, value).shortName,
        })),
      ),
    ),
    rowsOf(
      UnitCodeSchema,
      all.flatMap((fact) =>
        periods(fact, ({ code }) => code ?? without).map(({ value, ...period }) => ({
          ...period,
          level: fact.level,
          code: value === without ? null : value,
        })),
      ),
    ),
    rowsOf(
      UnitTypeSchema,
      all.flatMap((fact) =>
        periods(fact, ({ name }) => namesType(fact, name).type).map(({ value, ...period }) => ({
          ...period,
          type: value,
        })),
      ),
    ),
    rowsOf(
      UnitParentSchema,
      all.flatMap((fact) =>
        periods(fact, ({ parent }) => parent).map(({ value, ...period }) => ({ ...period, parent: value })),
      ),
    ),
  ];
}

/** Days without a code are days like any other here, and those without a parent are not. */
const without = Symbol("without a code");

/** A unit cannot be under one that is not there: walking up from it would end in nothing. */
function checkParents(fact: UnitFact, units: ReadonlyMap<string, UnitFact>): void {
  for (const { value: parent, from, through } of periodsOf(fact, (state) => state.parent)) {
    const above = units.get(parent);
    if (above === undefined) {
      fact.problem(`There is no unit "${parent}" for it to be under.`);
    } else if (begins(above) > begins({ from }) || ends(above) < ends({ through })) {
      fact.problem(`Its parent "${parent}" is not there on all of the days on which it is said to be under it.`);
    }
  }
  if (fact.level !== "PROVINCE" && fact.states.some(({ parent }) => parent === null)) {
    fact.problem("Only provinces are under nothing; name the parent.");
  }
}

const begins = ({ from }: { readonly from: string | null }) => from ?? "";
const ends = ({ through }: { readonly through: string | null }) => (through === null ? "~" : dayAfter(through));

/** Names that cannot be read are noted as problems where they are read first. */
const namesType = ({ level }: UnitFact, name: string) => readName(level, name) ?? { type: "COMMUNE", shortName: name };
