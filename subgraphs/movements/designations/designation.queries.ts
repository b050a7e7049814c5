import { equals, isOneOf, isOneOfNumbers } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type { DesignationFilter, DesignationStage, InputMaybe } from "../src/generated/resolvers.ts";
import { isAbout, type SubjectKeys } from "../subjects/subject.queries.ts";

export interface DesignationRow extends RecordRow, SubjectKeys {
  readonly unitKey: string;
  readonly year: number;
  readonly stage: DesignationStage;
  readonly pilot: boolean;
  readonly movementKey: string | null;
  readonly modelKey: string | null;
  readonly criteriaSetKey: string | null;
  readonly selectedByKey: string | null;
  readonly selectedByUnitKey: string | null;
  readonly basisKey: string | null;
  readonly warnings: readonly StoredWarning[];
}

interface DesignationArguments extends ListArguments {
  readonly filter?: InputMaybe<DesignationFilter> | undefined;
}

const columns = sql<DesignationRow>`
  designation.subject_unit_id as "subjectUnitKey",
  designation.subject_organisation_id as "subjectOrganisationKey",
  designation.unit_id as "unitKey",
  designation.year,
  designation.stage,
  designation.pilot,
  designation.movement_id as "movementKey",
  designation.model_id as "modelKey",
  designation.criteria_set_id as "criteriaSetKey",
  designation.selected_by_id as "selectedByKey",
  designation.selected_by_unit_id as "selectedByUnitKey",
  designation.basis_id as "basisKey",
  designation.warnings,
  designation.citations,
  designation.inferences,
  designation.origin`;

const designations: ListDefinition<DesignationRow, DesignationArguments> = {
  name: "Designation",
  columns,
  from: sql`designation`,
  key: sql`designation.id`,
  orders: {
    YEAR_DESC: [descending(sql`designation.year`, "integer")],
    YEAR_ASC: [ascending(sql`designation.year`, "integer")],
  },
  where: ({ filter }) => [
    ...isOneOfNumbers(sql`designation.year`, filter?.years),
    ...isOneOf(sql`designation.stage`, filter?.stages),
    ...equals(sql`designation.pilot`, filter?.pilot),
    ...isAbout(sql`designation`, filter?.subject),
  ],
};

export const designationByKey = rowByKey<DesignationRow>("designation", async (keys, { db }) => {
  const { rows } = await sql<DesignationRow>`
    select designation.id as key, ${columns}
    from designation
    where designation.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allDesignations = listAll(designations);
export const designationsInUnit = listUnder(
  designations,
  inUnit<DesignationArguments & UnitListArguments>("designations in a unit", sql`designation.unit_id`),
);
export const designationsOfOrganisation = listUnder(
  designations,
  byKey("designations of an organisation", sql`designation.subject_organisation_id`),
);
