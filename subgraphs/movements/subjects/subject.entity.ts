import { key } from "@phong-trao/kit/database/columns.ts";

/** Who a record is about, if a single one is named, and the unit that it belongs to in any case. */
export const subjectColumns = () => ({
  subjectUnitId: key().nullable(),
  subjectOrganisationId: key().nullable(),
  unitId: key(),
});
