import { key } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";

/** `{ unit: "28048.0" }`: the unit itself. `{ organisation: thpt-thu-thua, unit: "804.0" }`: an organisation of it. */
export const subjectFacts = z.strictObject({ unit: key, organisation: key.optional() });
type SubjectFacts = z.output<typeof subjectFacts>;

/** Of records about a subject, or else about several in a `unit` that the source does not name one by one. */
export const subjectOrUnit = { subject: subjectFacts.optional(), unit: key.optional() };

interface SubjectOrUnit {
  readonly subject?: SubjectFacts | undefined;
  readonly unit?: string | undefined;
}

export const hasSubjectOrUnit = ({ subject, unit }: SubjectOrUnit) => (subject === undefined) !== (unit === undefined);
export const subjectOrUnitAsked = "Write either `subject`, or `unit` where the source does not name a single subject";

/** The columns of `subjectColumns`. */
export function subjectRow({ subject, unit }: SubjectOrUnit) {
  const unitId = subject?.unit ?? unit;
  if (unitId === undefined) {
    throw new TypeError("A record without a subject and without a unit has passed the check of the facts.");
  }
  return { ...namedSubject(subject), unitId };
}

/** Those that name the subject. */
export const namedSubject = (subject: SubjectFacts | undefined) => ({
  subjectUnitId: subject !== undefined && subject.organisation === undefined ? subject.unit : null,
  subjectOrganisationId: subject?.organisation ?? null,
});
