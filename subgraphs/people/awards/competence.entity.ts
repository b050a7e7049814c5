import { defineEntity } from "@mikro-orm/core";
import { choice, day, key, label, texts } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";
import { awardForms } from "./award.entity.ts";

/**
 * Which kinds of organisations may grant a form of award, by an article in force for some time. One rule a form and day.
 * Kinds in neither list depend on more than their kind (legal personality, whom they belong to): nothing follows.
 */
export const AwardCompetenceSchema = defineEntity({
  name: "AwardCompetence",
  properties: {
    ...recordColumns(),
    form: choice(awardForms),
    inForceFrom: day(),
    inForceThrough: day().nullable(),
    listedKinds: texts(),
    unlistedKinds: texts(),
    actId: key(),
    article: label(),
  },
});
