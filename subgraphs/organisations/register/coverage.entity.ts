import { defineEntity } from "@mikro-orm/core";
import { day, json, key } from "@phong-trao/kit/database/columns.ts";
import type { UnitLevel } from "../src/generated/resolvers.ts";

/** One row, as there is one register. */
export const CoverageSchema = defineEntity({
  name: "Coverage",
  properties: {
    id: key().primary(),
    /** The first day that a view date may have. */
    coveredFrom: day(),
    /** By level, the first day from which on all units are held that there were. */
    completeFrom: json<Readonly<Partial<Record<UnitLevel, string>>>>(),
  },
});
