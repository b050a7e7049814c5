import { isOneOf, isOneOfNumbers } from "@phong-trao/kit/connections/conditions.ts";
import {
  ascending,
  byKey,
  descending,
  type ListArguments,
  type ListDefinition,
} from "@phong-trao/kit/connections/list.ts";
import { listAll, listUnder } from "@phong-trao/kit/connections/listing.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import { question, rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow, StoredWarning } from "@phong-trao/kit/records/record.entity.ts";
import type { StoredQuantity } from "@phong-trao/kit/records/record.facts.ts";
import { inUnit, type UnitListArguments } from "@phong-trao/kit/units/containment.ts";
import type {
  InputMaybe,
  RegistrationStage,
  SafetyRegistrationFilter,
  SafetySubjectKind,
} from "../src/generated/resolvers.ts";
import { isAbout, type SubjectKeys } from "../subjects/subject.queries.ts";
import type { RegistrationRule } from "./safety-registration.rules.ts";

export interface SafetyRegistrationRow extends RecordRow, SubjectKeys {
  readonly unitKey: string;
  readonly year: number;
  readonly stage: RegistrationStage;
  readonly subjectKinds: readonly SafetySubjectKind[];
  readonly subjectLabel: string | null;
  readonly count: StoredQuantity;
  readonly registeredOn: string | null;
  readonly decidedOn: string | null;
  readonly decisionKey: string | null;
  readonly storedWarnings: readonly StoredWarning[];
}

interface SafetyRegistrationArguments extends ListArguments {
  readonly filter?: InputMaybe<SafetyRegistrationFilter> | undefined;
}

const columns = sql<SafetyRegistrationRow>`
  safety_registration.subject_unit_id as "subjectUnitKey",
  safety_registration.subject_organisation_id as "subjectOrganisationKey",
  safety_registration.unit_id as "unitKey",
  safety_registration.year,
  safety_registration.stage,
  safety_registration.subject_kinds as "subjectKinds",
  safety_registration.subject_label as "subjectLabel",
  safety_registration.count,
  safety_registration.registered_on as "registeredOn",
  safety_registration.decided_on as "decidedOn",
  safety_registration.decision_id as "decisionKey",
  safety_registration.warnings as "storedWarnings",
  safety_registration.citations,
  safety_registration.inferences,
  safety_registration.origin`;

const registrations: ListDefinition<SafetyRegistrationRow, SafetyRegistrationArguments> = {
  name: "SafetyRegistration",
  columns,
  from: sql`safety_registration`,
  key: sql`safety_registration.id`,
  orders: {
    YEAR_DESC: [descending(sql`safety_registration.year`, "integer")],
    YEAR_ASC: [ascending(sql`safety_registration.year`, "integer")],
  },
  where: ({ filter }) => [
    ...isOneOfNumbers(sql`safety_registration.year`, filter?.years),
    ...isOneOf(sql`safety_registration.stage`, filter?.stages),
    ...(filter?.subjectKinds == null
      ? []
      : [sql<boolean>`safety_registration.subject_kinds && ${filter.subjectKinds}::text[]`]),
    ...isAbout(sql`safety_registration`, filter?.subject),
  ],
};

export const safetyRegistrationByKey = rowByKey<SafetyRegistrationRow>("registration", async (keys, { db }) => {
  const { rows } = await sql<SafetyRegistrationRow>`
    select safety_registration.id as key, ${columns}
    from safety_registration
    where safety_registration.id = any(${keys}::text[])`.execute(db);
  return rows;
});

export const allSafetyRegistrations = listAll(registrations);
export const safetyRegistrationsInUnit = listUnder(
  registrations,
  inUnit<SafetyRegistrationArguments & UnitListArguments>("registrations in a unit", sql`safety_registration.unit_id`),
);
export const safetyRegistrationsOfOrganisation = listUnder(
  registrations,
  byKey("registrations of an organisation", sql`safety_registration.subject_organisation_id`),
);

/** All there are, whatever is asked of them: a handful, read once a request. */
export const registrationRules = question<"all", readonly RegistrationRule[]>(
  "registration rules",
  async (keys, { db }) => {
    const { rows } = await sql<RegistrationRule>`
    select
      registration_rule.excluded_kinds as "excludedKinds",
      registration_rule.first_year as "firstYear",
      registration_rule.last_year as "lastYear",
      registration_rule.legal_basis_id as "legalBasis",
      registration_rule.article,
      registration_rule.message
    from registration_rule
    order by registration_rule.id`.execute(db);
    return keys.map(() => rows);
  },
);
