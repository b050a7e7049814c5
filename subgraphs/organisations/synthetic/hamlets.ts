import { writeDateRange } from "@phong-trao/kit/database/date-range.ts";
import { rowsOf, type TableRows } from "@phong-trao/kit/facts/rows.ts";
import { recordRow } from "@phong-trao/kit/records/record.facts.ts";
import type { CommuneOfCountry, HamletOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import { syntheticSource } from "@phong-trao/kit/synthetic/marks.ts";
import { AdministrativeUnitSchema } from "../units/unit.entity.ts";
import { UnitCodeSchema, UnitNameSchema, UnitParentSchema, UnitTypeSchema } from "../units/unit-history.entity.ts";
import { readName } from "../units/unit-name.ts";

/** Units that live as long as their commune, with one name, no code and one parent. */
export function hamletRows(commune: CommuneOfCountry, hamlets: readonly HamletOfCountry[]): readonly TableRows[] {
  const validity = writeDateRange({ validFrom: commune.from, validThrough: commune.through });
  const period = ({ key }: HamletOfCountry) => ({ id: `${key}.1`, unit: key, validity });
  return [
    rowsOf(
      AdministrativeUnitSchema,
      hamlets.map(({ key }) => ({ ...recordRow(syntheticSource, { key }), level: "HAMLET", validity })),
    ),
    rowsOf(
      UnitNameSchema,
      hamlets.map((hamlet) => ({
        ...period(hamlet),
        level: "HAMLET",
        name: hamlet.name,
        shortName: read(hamlet).shortName,
      })),
    ),
    rowsOf(
      UnitCodeSchema,
      hamlets.map((hamlet) => ({ ...period(hamlet), level: "HAMLET", code: null })),
    ),
    rowsOf(
      UnitTypeSchema,
      hamlets.map((hamlet) => ({ ...period(hamlet), type: read(hamlet).type })),
    ),
    rowsOf(
      UnitParentSchema,
      hamlets.map((hamlet) => ({ ...period(hamlet), parent: commune.key })),
    ),
  ];
}

function read({ key, name }: HamletOfCountry) {
  const found = readName("HAMLET", name);
  if (found === null) throw new Error(`The name of the hamlet ${key} does not begin with its type.`);
  return found;
}
