import { defineEntity } from "@mikro-orm/core";
import { foldedFrom, key, label, reference, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { searchedColumns, searchedIndex } from "./search-columns.ts";
import { AdministrativeUnit } from "./unit.entity.ts";

/**
 * A commune that was merged away before 30 June 2025 on a day that no source tells: a former name and code by which the
 * unit that carried it on is found. It is no unit of its own, as it could be seen on no day, and stands outside of all
 * that the database asks of time: its code may have had another holder since.
 */
export const RetiredUnitSchema = defineEntity({
  name: "RetiredUnit",
  properties: {
    ...recordColumns(),
    code: key(),
    /** Without its type, which is not known either: `Văn Miếu`. */
    name: label(),
    /** The commune of 30 June 2025. What became of that is told by the changes. */
    carriedOnBy: () => reference(AdministrativeUnit),
    /** Both are named as in a unit's name, so that lists and searches read the two alike. */
    sortName: foldedFrom("name"),
    searchText: foldedFrom("name"),
    ...searchedColumns("name"),
  },
  indexes: [trigramIndex("retired_unit", "search_text"), searchedIndex("retired_unit")],
});
