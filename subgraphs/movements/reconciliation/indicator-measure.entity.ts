import { defineEntity, p } from "@mikro-orm/core";
import { choice, label, reference } from "@phong-trao/kit/database/columns.ts";
import { Indicator } from "../reports/indicator.entity.ts";

/** The measures of the view `measured` that an indicator can be held against. */
export const countedMeasures = [
  "SITES",
  "RUNNING_SITES_OF_MODEL",
  "TEAMS",
  "SITES_ESTABLISHED",
  "SITES_ENDED",
  "REGISTERED",
  "APPRAISED",
  "RECOGNISED",
  "REFUSED",
  "DESIGNATIONS",
  "EVENTS",
  "TASKS",
] as const;
export const countedMembers = ["SECTOR", "ACTIVITY_FIELD", "MODEL"] as const;

/** What the register counts for an indicator. Indicators without a row: it keeps no such records. */
export const IndicatorMeasureSchema = defineEntity({
  name: "IndicatorMeasure",
  properties: {
    // Of a key that is a reference MikroORM would choose `cascade` by itself.
    indicator: () => reference(Indicator).primary().updateRule("no action"),
    measure: choice(countedMeasures),
    /** The dimension whose members are counted, each once, instead of what they hold: names of models, not sites. */
    members: choice(countedMembers).nullable(),
    /** Whether it is what happened in a period, which needs a beginning, and not what there is on a day. */
    flow: p.boolean(),
    /** The kinds of records that close a gap, in Vietnamese. */
    records: label(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

export const indicatorMeasureEntities = [IndicatorMeasureSchema] as const;
