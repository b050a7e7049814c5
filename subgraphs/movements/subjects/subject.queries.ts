import { equals } from "@phong-trao/kit/connections/conditions.ts";
import { type RawBuilder, sql } from "@phong-trao/kit/database/sql.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { recordKey, typeInId, unitView } from "@phong-trao/schema/ids.ts";

/** What is read of who a record is about: at most one of the two. */
export interface SubjectKeys {
  readonly subjectUnitKey: string | null;
  readonly subjectOrganisationKey: string | null;
}

/** For filters: whether the record in `table` is about this unit or organisation. Anything else: BAD_ID. */
export function isAbout(table: RawBuilder<unknown>, subject: string | null | undefined) {
  if (subject == null) {
    return [];
  }
  switch (typeInId(subject)) {
    case "AdministrativeUnit":
      return equals(sql`${table}.subject_unit_id`, unitView(subject).key);
    case "Organisation":
      return equals(sql`${table}.subject_organisation_id`, recordKey("Organisation", subject));
    default:
      throw fault(
        "BAD_ID",
        "A subject is an administrative unit or an organisation. Give the `id` of one as an answer showed it.",
      );
  }
}
