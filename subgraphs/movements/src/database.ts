import { defineDatabase } from "@phong-trao/kit/database/define-database.ts";
import { reportingCalendar } from "@phong-trao/kit/statistics/reporting-calendar.ts";
import { organisationPlace, unitContainment, unitLife, unitRestatement } from "@phong-trao/kit/units/containment.ts";
import { registerCoverage } from "@phong-trao/kit/units/coverage.ts";
import { criteriaEntities } from "../criteria/criteria.entity.ts";
import { designationEntities } from "../designations/designation.entity.ts";
import { documentEntities } from "../documents/document.entity.ts";
import { eventEntities } from "../events/event.entity.ts";
import { modelEntities } from "../models/model.entity.ts";
import { movementEntities } from "../movements/movement.entity.ts";
import { figureEntities } from "../reports/figure.entity.ts";
import { indicatorMeasureEntities } from "../reconciliation/indicator-measure.entity.ts";
import { indicatorEntities } from "../reports/indicator.entity.ts";
import { reportEntities } from "../reports/report.entity.ts";
import { safetyRegistrationEntities } from "../safety-registrations/safety-registration.entity.ts";
import { safetyThresholdEntities } from "../safety-rules/safety-threshold.entity.ts";
import { siteEntities } from "../sites/site.entity.ts";
import { calendarEntities } from "../statistics/calendar.entity.ts";
import { assessmentEntities } from "../targets/assessment.entity.ts";
import { gradeEntities } from "../targets/grade.entity.ts";
import { targetEntities } from "../targets/target.entity.ts";
import { taskEntities } from "../tasks/task.entity.ts";

export const database = defineDatabase({
  subgraph: "movements",
  entities: [
    ...movementEntities,
    ...documentEntities,
    ...modelEntities,
    ...siteEntities,
    ...eventEntities,
    ...taskEntities,
    ...safetyRegistrationEntities,
    ...safetyThresholdEntities,
    ...criteriaEntities,
    ...designationEntities,
    ...gradeEntities,
    ...targetEntities,
    ...assessmentEntities,
    ...indicatorEntities,
    ...indicatorMeasureEntities,
    ...reportEntities,
    ...figureEntities,
    ...calendarEntities,
  ],
  migrations: new URL("../migrations/", import.meta.url),
  publishes: [reportingCalendar],
  reads: [unitContainment, unitRestatement, organisationPlace, unitLife, registerCoverage],
});
