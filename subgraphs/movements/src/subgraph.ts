import { defineSubgraph } from "@phong-trao/kit/define-subgraph.ts";
import type { CompleteResolvers } from "@phong-trao/schema/complete-resolvers.ts";
import { criteriaResolvers } from "../criteria/criteria.resolvers.ts";
import { designationResolvers } from "../designations/designation.resolvers.ts";
import { documentResolvers } from "../documents/document.resolvers.ts";
import { attendanceResolvers } from "../events/attendance.resolvers.ts";
import { eventResolvers } from "../events/event.resolvers.ts";
import { seriesResolvers } from "../events/series.resolvers.ts";
import { modelResolvers } from "../models/model.resolvers.ts";
import { movementResolvers } from "../movements/movement.resolvers.ts";
import { reconciliationResolvers } from "../reconciliation/reconciliation.resolvers.ts";
import { figureResolvers } from "../reports/figure.resolvers.ts";
import { reportResolvers } from "../reports/report.resolvers.ts";
import { safetyRegistrationResolvers } from "../safety-registrations/safety-registration.resolvers.ts";
import { safetyRulesResolvers } from "../safety-rules/safety-rules.resolvers.ts";
import { siteResolvers } from "../sites/site.resolvers.ts";
import { comparisonResolvers } from "../statistics/comparison.resolvers.ts";
import { explanationResolvers } from "../statistics/explanation.resolvers.ts";
import { siteStatisticsResolvers } from "../statistics/site-statistics.resolvers.ts";
import { unitStatisticsResolvers } from "../statistics/unit-statistics.resolvers.ts";
import { assessmentResolvers } from "../targets/assessment.resolvers.ts";
import { targetResolvers } from "../targets/target.resolvers.ts";
import { taskResolvers } from "../tasks/task.resolvers.ts";
import { database } from "./database.ts";
import { movementsFacts } from "./facts.ts";
import type { Resolvers } from "./generated/resolvers.ts";
import { mergedResolvers } from "@phong-trao/kit/merged-resolvers.ts";
import { verifyRollUp } from "@phong-trao/kit/statistics/verify-roll-up.ts";
import { referenceResolvers } from "./references.ts";

/** The table of contents: every noun with its part of the graph. A field that none of them resolves does not compile. */
const resolvers = mergedResolvers(
  referenceResolvers,
  movementResolvers,
  documentResolvers,
  modelResolvers,
  siteResolvers,
  eventResolvers,
  attendanceResolvers,
  seriesResolvers,
  taskResolvers,
  safetyRegistrationResolvers,
  designationResolvers,
  criteriaResolvers,
  targetResolvers,
  assessmentResolvers,
  reportResolvers,
  figureResolvers,
  unitStatisticsResolvers,
  siteStatisticsResolvers,
  explanationResolvers,
  comparisonResolvers,
  reconciliationResolvers,
  safetyRulesResolvers,
) satisfies CompleteResolvers<Resolvers>;

export const movements = defineSubgraph({
  name: "movements",
  database,
  resolvers,
  facts: movementsFacts,
  verify: verifyRollUp,
});
