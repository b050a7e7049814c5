import { defineEntity } from "@mikro-orm/core";
import { day, key, texts } from "@phong-trao/kit/database/columns.ts";

/** One row, as there is one register. */
export const CoverageSchema = defineEntity({
  name: "Coverage",
  properties: {
    id: key().primary(),
    /** The first day that a view date may have. */
    coveredFrom: day(),
    /** Levels of which all units are held that there were in the covered time. */
    completeLevels: texts(),
  },
});
