import { defineEntity } from "@mikro-orm/core";
import { choice, day, key, label } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { awardForms } from "./award.entity.ts";

/** Which form of award a person receives at most once, of a grantor or of any, by an act in force for some time. */
export const OnceOnlyAwardSchema = defineEntity({
  name: "OnceOnlyAward",
  properties: {
    ...recordColumns(),
    form: choice(awardForms),
    /** Whose; null: of whoever grants it. */
    grantorId: key().nullable(),
    inForceFrom: day(),
    inForceThrough: day().nullable(),
    actId: key(),
    article: label().nullable(),
  },
});
