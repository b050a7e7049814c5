import { day, key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { awardForms } from "./award.entity.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";

const kinds = z.array(z.enum(organisationKinds)).min(1);

export const competenceFacts = z
  .strictObject({
    ...recordFacts,
    form: z.enum(awardForms),
    inForceFrom: day,
    inForceThrough: day.optional(),
    /** Kinds whose bodies, or some of them, the article names. */
    listedKinds: kinds,
    /** Kinds none of whose bodies the article names. */
    unlistedKinds: kinds,
    act: key,
    article: text,
  })
  .refine(
    ({ listedKinds, unlistedKinds }) => !listedKinds.some((kind) => unlistedKinds.includes(kind)),
    "A kind is either listed or not listed",
  );

export const competenceRow = (document: string, facts: z.output<typeof competenceFacts>) => ({
  ...recordRow(document, facts),
  form: facts.form,
  inForceFrom: facts.inForceFrom,
  inForceThrough: facts.inForceThrough ?? null,
  listedKinds: facts.listedKinds,
  unlistedKinds: facts.unlistedKinds,
  actId: facts.act,
  article: facts.article,
});
