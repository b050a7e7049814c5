import { beginningOfTime, partialDate, spanOfFacts } from "@phong-trao/kit/records/partial-date.ts";
import { key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import { awardForms, recipientKinds } from "./award.entity.ts";

/** `{ kind: INDIVIDUAL, count: 11 }`, or `{ kind: COLLECTIVE, organisation: … }` where a public decision names it. */
const recipientFacts = z
  .strictObject({
    kind: z.enum(recipientKinds),
    count: z.int().positive().default(1),
    person: key.optional(),
    organisation: key.optional(),
  })
  .refine(
    ({ count, person, organisation }) => count === 1 || (person ?? organisation) === undefined,
    "Who is named is one",
  )
  .refine(({ kind, person }) => person === undefined || kind === "INDIVIDUAL", "Only an INDIVIDUAL is a person")
  .refine(
    ({ kind, organisation }) => organisation === undefined || kind === "COLLECTIVE",
    "Only a COLLECTIVE is an organisation; households are only ever counted",
  );

export const awardFacts = z.strictObject({
  ...recordFacts,
  form: z.enum(awardForms),
  grantor: key.optional(),
  grantedOn: partialDate.optional(),
  occasion: key.optional(),
  model: key.optional(),
  movement: key.optional(),
  decision: key.optional(),
  achievement: text.optional(),
  unit: key,
  recipients: z.array(recipientFacts).min(1),
});
export type AwardFacts = z.output<typeof awardFacts>;

export function awardRow(document: string, facts: AwardFacts) {
  const granted = spanOfFacts({ date: facts.grantedOn });
  return {
    ...recordRow(document, facts),
    form: facts.form,
    grantorId: facts.grantor ?? null,
    grantedOn: facts.grantedOn ?? null,
    grantedEarliest: granted.earliest,
    grantedLatest: granted.latest,
    sortOn: granted.latest ?? beginningOfTime,
    occasionId: facts.occasion ?? null,
    modelId: facts.model ?? null,
    movementId: facts.movement ?? null,
    decisionId: facts.decision ?? null,
    achievement: facts.achievement ?? null,
    unitId: facts.unit,
  };
}

export const recipientRows = ({ key: award, recipients }: AwardFacts) =>
  recipients.map(({ kind, count, person, organisation }, at) => ({
    award,
    ordinal: at + 1,
    kind,
    count,
    person: person ?? null,
    organisationId: organisation ?? null,
  }));
