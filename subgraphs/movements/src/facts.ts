import type { Facts as FactsToLoad } from "@phong-trao/kit/facts/load-facts.ts";
import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";
import type { TableRows } from "@phong-trao/kit/facts/rows.ts";
import { key } from "@phong-trao/kit/records/record.facts.ts";
import { bringRollUpUpToDate } from "@phong-trao/kit/statistics/bring-up-to-date.ts";
import { z } from "zod";
import { criteriaFacts, criteriaRows } from "../criteria/criteria.facts.ts";
import { designationFacts, designationRows } from "../designations/designation.facts.ts";
import { documentFacts, documentRows } from "../documents/document.facts.ts";
import { eventFacts, eventRows } from "../events/event.facts.ts";
import { modelFacts, modelRows } from "../models/model.facts.ts";
import { movementFacts, movementRows } from "../movements/movement.facts.ts";
import { figureFacts, figureRows } from "../reports/figure.facts.ts";
import { indicatorFacts, indicatorRows } from "../reports/indicator.facts.ts";
import { reportFacts, reportRows } from "../reports/report.facts.ts";
import { safetyRegistrationFacts, safetyRegistrationRows } from "../safety-registrations/safety-registration.facts.ts";
import { indicatorMeasureFacts, indicatorMeasureRows } from "../reconciliation/indicator-measure.facts.ts";
import { safetyThresholdFacts, safetyThresholdRows } from "../safety-rules/safety-threshold.facts.ts";
import { siteFacts, siteRows } from "../sites/site.facts.ts";
import { calendarFacts, calendarRows } from "../statistics/calendar.facts.ts";
import { assessmentFacts, assessmentRows } from "../targets/assessment.facts.ts";
import { gradeFacts, gradeRows } from "../targets/grade.facts.ts";
import { targetFacts, targetRows } from "../targets/target.facts.ts";
import { taskFacts, taskRows } from "../tasks/task.facts.ts";
import { newlySaid } from "../documents/newly-said.ts";
import { checkReferences } from "./check-references.ts";
import { database } from "./database.ts";

/** One file for each source document, and one for law and code lists. */
export const factsFile = z.strictObject({
  /** The key of the document that the file is about: the citation of records that name no other. */
  document: key.optional(),
  ...movementFacts,
  ...documentFacts,
  ...modelFacts,
  ...siteFacts,
  ...eventFacts,
  ...taskFacts,
  ...safetyRegistrationFacts,
  ...safetyThresholdFacts,
  ...criteriaFacts,
  ...designationFacts,
  ...gradeFacts,
  ...targetFacts,
  ...assessmentFacts,
  ...indicatorFacts,
  ...indicatorMeasureFacts,
  ...reportFacts,
  ...figureFacts,
  ...calendarFacts,
});
type Facts = z.output<typeof factsFile>;

/** In the order in which rows can be inserted. */
const rowsOfNouns: readonly ((file: Facts & { readonly document: string }) => readonly TableRows[])[] = [
  movementRows,
  documentRows,
  modelRows,
  siteRows,
  eventRows,
  taskRows,
  safetyRegistrationRows,
  safetyThresholdRows,
  criteriaRows,
  designationRows,
  gradeRows,
  targetRows,
  assessmentRows,
  indicatorRows,
  indicatorMeasureRows,
  reportRows,
  figureRows,
  calendarRows,
];

export const factsFolder = new URL("../facts/", import.meta.url);

export const movementsFacts: FactsToLoad<typeof factsFile> = {
  database,
  folder: factsFolder,
  schema: factsFile,
  rows: rowsOfFiles,
  rowsVersion: new URL("../", import.meta.url),
  // What is counted is counted on their units.
  dependsOn: ["organisations"],
  afterLoad: bringRollUpUpToDate,
};

export function rowsOfFiles(all: readonly FactsFile<Facts>[]): readonly TableRows[] {
  const files = newlySaid(all);
  checkReferences(files);
  return rowsOfNouns.flatMap((rows) =>
    // A file without a document has been checked: each of its records names its own source.
    files.flatMap(({ facts }) => rows({ ...facts, document: facts.document ?? "" })),
  );
}
