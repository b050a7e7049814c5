import { defineEntity } from "@mikro-orm/core";
import { choice, days, foldedFrom, key, label, reference } from "@phong-trao/kit/database/columns.ts";
import { initialsOfProvinces, searchedColumns, searchedIndex } from "./search-columns.ts";
import { AdministrativeUnit } from "./unit.entity.ts";
import { unitLevels, unitTypes } from "./unit.words.ts";

/** What is true of a unit for some days. The days of one kind never overlap: exclusion constraints in the migration. */
const periodColumns = () => ({
  id: key().primary(),
  unit: () => reference(AdministrativeUnit),
  validity: days(),
  origin: choice(["SOURCE", "SYNTHETIC"]),
});

export const UnitNameSchema = defineEntity({
  name: "UnitName",
  properties: {
    ...periodColumns(),
    /** `Xã Hàm Cường` */
    name: label(),
    /** `Hàm Cường` */
    shortName: label(),
    /** The unit's: lists go by level and name, read from one index. */
    level: choice(unitLevels),
    sortName: foldedFrom("short_name"),
    searchText: foldedFrom("name"),
    ...searchedColumns("short_name"),
    /** Of provinces, without and with the type: `hcm`, `tphcm`. */
    initials: initialsOfProvinces(),
  },
  indexes: [searchedIndex("unit_name")],
});

export const UnitCodeSchema = defineEntity({
  name: "UnitCode",
  properties: {
    ...periodColumns(),
    /** The unit's: a code says something only together with its level. */
    level: choice(unitLevels),
    /** Null: the unit has none. Rows cover all of its days, as lists go by them. */
    code: key().nullable(),
  },
});

export const UnitTypeSchema = defineEntity({
  name: "UnitType",
  properties: { ...periodColumns(), type: choice(unitTypes) },
});

export const UnitParentSchema = defineEntity({
  name: "UnitParent",
  properties: { ...periodColumns(), parent: () => reference(AdministrativeUnit) },
});
