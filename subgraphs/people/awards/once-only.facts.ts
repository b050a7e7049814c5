import { day, key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { awardForms } from "./award.entity.ts";

export const onceOnlyFacts = z
  .strictObject({
    ...recordFacts,
    form: z.enum(awardForms),
    grantor: key.optional(),
    inForceFrom: day,
    inForceThrough: day.optional(),
    act: key,
    article: text.optional(),
  })
  .refine(
    ({ inForceFrom, inForceThrough = inForceFrom }) => inForceFrom <= inForceThrough,
    "A rule cannot end before it begins",
  );

export const onceOnlyRow = (document: string, facts: z.output<typeof onceOnlyFacts>) => ({
  ...recordRow(document, facts),
  form: facts.form,
  grantorId: facts.grantor ?? null,
  inForceFrom: facts.inForceFrom,
  inForceThrough: facts.inForceThrough ?? null,
  actId: facts.act,
  article: facts.article ?? null,
});
