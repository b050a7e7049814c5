import { defineEntity, p } from "@mikro-orm/core";
import { choice, key, label } from "@phong-trao/kit/database/columns.ts";
import { measureUnits } from "@phong-trao/kit/records/shared-words.ts";

/** Chỉ tiêu thống kê: something that reports state figures for. */
export const IndicatorSchema = defineEntity({
  name: "Indicator",
  properties: {
    /** The code in lower case with hyphens. */
    id: key().primary(),
    code: key().unique(),
    labelVi: label(),
    labelEn: label(),
    description: label(),
    unit: choice(measureUnits),
    /** Whether it counts subjects that register for the standard of safety: the rules for these concern its figures. */
    countsRegistrations: p.boolean(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);

export const indicatorEntities = [IndicatorSchema] as const;
