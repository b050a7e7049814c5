import { defineEntity } from "@mikro-orm/core";
import { choice, day, key, reference } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { AdministrativeUnit } from "../units/unit.entity.ts";
import { shares } from "../units/unit.words.ts";
import { changeKinds } from "./change.words.ts";

export const AdministrativeChangeSchema = defineEntity({
  name: "AdministrativeChange",
  properties: {
    ...recordColumns(),
    kind: choice(changeKinds),
    /** The first day of the new order. */
    effectiveOn: day(),
    /** The key of a document, which movements owns. */
    legalBasis: key().nullable(),
  },
});
export class AdministrativeChange extends AdministrativeChangeSchema.class {}
AdministrativeChangeSchema.setClass(AdministrativeChange);

/** Who was in a change. Not only through transfers: units that end without successor are originals of nobody. */
export const ChangeUnitSchema = defineEntity({
  name: "ChangeUnit",
  properties: {
    id: key().primary(),
    change: () => reference(AdministrativeChange),
    unit: () => reference(AdministrativeUnit),
    role: choice(["ORIGINAL", "RESULT"]),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

/** One original going into one result. */
export const UnitTransferSchema = defineEntity({
  name: "UnitTransfer",
  properties: {
    id: key().primary(),
    change: () => reference(AdministrativeChange),
    from: () => reference(AdministrativeUnit),
    to: () => reference(AdministrativeUnit),
    share: choice(shares),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});
