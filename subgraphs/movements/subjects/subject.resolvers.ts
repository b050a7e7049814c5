import type { Reference } from "@phong-trao/kit/records/record.resolvers.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { SubjectKeys } from "./subject.queries.ts";

/** What a record is about, as the union `Subject` of the schema. */
export type SubjectRow =
  | ({ readonly __typename: "AdministrativeUnit" } & UnitView)
  | ({ readonly __typename: "Organisation" } & Reference);

/** A unit that is reached from a record is in the CURRENT view. Null: the record names no single subject. */
export function subjectOf({ subjectUnitKey, subjectOrganisationKey }: SubjectKeys): SubjectRow | null {
  if (subjectUnitKey !== null) {
    return { __typename: "AdministrativeUnit", key: subjectUnitKey, on: null };
  }
  return subjectOrganisationKey === null ? null : { __typename: "Organisation", key: subjectOrganisationKey };
}

/** Of records that cannot be without one. */
export function theSubjectOf(row: SubjectKeys & Reference): SubjectRow {
  const subject = subjectOf(row);
  if (subject === null) {
    throw new Error(`The record "${row.key}" is about nobody; its facts cannot be so.`);
  }
  return subject;
}
