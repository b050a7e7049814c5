import { defineEntity } from "@mikro-orm/core";
import { choice, days } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { unitLevels } from "./unit.words.ts";

/**
 * A unit as long as it is the same one: renamed, retyped, recoded or under another parent, it stays the same row;
 * absorbing or losing people ends it, and another begins. What changes in its life is in unit-history.entity.ts.
 */
export const AdministrativeUnitSchema = defineEntity({
  name: "AdministrativeUnit",
  properties: {
    ...recordColumns(),
    level: choice(unitLevels),
    /** Open at the beginning: since before the register's coverage, or not known. */
    validity: days(),
  },
});
export class AdministrativeUnit extends AdministrativeUnitSchema.class {}
AdministrativeUnitSchema.setClass(AdministrativeUnit);
