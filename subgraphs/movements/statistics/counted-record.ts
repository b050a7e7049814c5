import type { Context } from "@phong-trao/kit/context.ts";
import type { Question } from "@phong-trao/kit/questions.ts";
import type { Edge, Page } from "@phong-trao/kit/connections/page.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { CountedRecord, CountedUnit } from "@phong-trao/kit/statistics/explain.queries.ts";
import { designationByKey, type DesignationRow } from "../designations/designation.queries.ts";
import { eventByKey, type EventRow } from "../events/event.queries.ts";
import {
  safetyRegistrationByKey,
  type SafetyRegistrationRow,
} from "../safety-registrations/safety-registration.queries.ts";
import { siteByKey, type SiteRow } from "../sites/site.queries.ts";
import { taskByKey, type TaskRow } from "../tasks/task.queries.ts";

// Under names that the schema does not have.
export type UnitBehind = CountedUnit;
export type RecordsBehind = Page<CountedRecord>;
export type RecordBehind = Edge<CountedRecord>;

interface Rows {
  readonly ModelSite: SiteRow;
  readonly SafetyRegistration: SafetyRegistrationRow;
  readonly Designation: DesignationRow;
  readonly Event: EventRow;
  readonly Task: TaskRow;
}

/** A record of whichever type can be counted. */
export type CountedRow = { [Type in keyof Rows]: { readonly __typename: Type } & Rows[Type] }[keyof Rows];

/** The names are those of `record_type` in `measured`. */
const byKey: { readonly [Type in keyof Rows]: Question<string, Rows[Type] | null> } = {
  ModelSite: siteByKey,
  SafetyRegistration: safetyRegistrationByKey,
  Designation: designationByKey,
  Event: eventByKey,
  Task: taskByKey,
};

/** The record itself. */
export async function countedRecord(context: Context, { type, key }: CountedRecord): Promise<CountedRow> {
  const row = await askOne<Rows[keyof Rows]>(context, byKey[type as keyof Rows], key);
  // A row of the question of that type.
  return { ...row, __typename: type } as CountedRow;
}
