/**
 * What the resolvers of a type get as their parent: the type in the schema → a TypeScript type, `path#Name`, the path
 * from this folder. A type that is not named here is a plain object with all its fields. Read when the resolver types
 * are generated (`npm run generate-types`), never at run time.
 */
export const mappers: Readonly<Record<string, string>> = {
  // Of other subgraphs
  AdministrativeUnit: "@phong-trao/schema/ids.ts#UnitView",
  Organisation: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Person: "@phong-trao/kit/records/record.resolvers.ts#Reference",
  Register: "@phong-trao/kit/records/record.resolvers.ts#Reference",

  // In every record
  Citation: "@phong-trao/kit/records/record.entity.ts#StoredCitation",
  Warning: "@phong-trao/kit/records/record.entity.ts#StoredWarning",

  Movement: "./../movements/movement.queries.ts#MovementRow",
  Model: "./../models/model.queries.ts#ModelRow",
  ModelSite: "./../sites/site.queries.ts#SiteRow",
  Event: "./../events/event.queries.ts#EventRow",
  EventSeries: "./../events/series.queries.ts#SeriesRow",
  Attendance: "./../events/attendance.queries.ts#AttendanceRow",
  EventAct: "./../events/event.entity.ts#StoredAct",
  Document: "./../documents/document.queries.ts#DocumentRow",
  Task: "./../tasks/task.queries.ts#TaskRow",
  TaskAddressee: "./../tasks/task.queries.ts#AddresseeRow",

  Subject: "./../subjects/subject.resolvers.ts#SubjectRow",
  SafetyAssessment: "./../safety-rules/assess-commune.ts#Assessed",
  SafetyCriterionOutcome: "./../safety-rules/assess-commune.ts#AssessedCriterion",
  SafetyShortfall: "./../safety-rules/safety-shortfall.queries.ts#ShortfallRow",
  Reconciliation: "./../reconciliation/reconcile.ts#ReconciliationRow",
  SafetyRegistration: "./../safety-registrations/safety-registration.queries.ts#SafetyRegistrationRow",
  Designation: "./../designations/designation.queries.ts#DesignationRow",
  CriteriaSet: "./../criteria/criteria.queries.ts#CriteriaSetRow",
  Criterion: "./../criteria/criteria.queries.ts#CriterionRow",
  Target: "./../targets/target.queries.ts#TargetRow",
  Assessment: "./../targets/assessment.queries.ts#AssessmentRow",
  Indicator: "./../reports/indicator.queries.ts#IndicatorRow",
  Report: "./../reports/report.queries.ts#ReportRow",
  ReportedFigure: "./../reports/figure.queries.ts#FigureRow",
  UnitStatistics: "./../statistics/measured-on.ts#StatisticsRow",
  SiteStatistics: "./../statistics/measured-on.ts#StatisticsRow",
  TaskStatistics: "./../statistics/measured-on.ts#StatisticsRow",
  RegistrationFunnel: "./../statistics/registration-funnel.ts#FunnelRow",
  Count: "./../statistics/count-row.ts#CountRow",
  Rate: "./../statistics/count-row.ts#RateRow",
  CountExplanation: "./../statistics/count-row.ts#Behind",
  CountedUnit: "./../statistics/counted-record.ts#UnitBehind",
  // Which records these are is known by type and key; the records themselves are read when they are asked for.
  CountedRecordConnection: "./../statistics/counted-record.ts#RecordsBehind",
  CountedRecordEdge: "./../statistics/counted-record.ts#RecordBehind",
  CountedRecord: "./../statistics/counted-record.ts#CountedRow",
  ReportingCalendar: "./../statistics/calendar.queries.ts#CalendarRow",
  FigureCategory: "./../reports/figure.entity.ts#StoredCategory",
  FigureBreakdown: "./../reports/figure.entity.ts#StoredPart",
};
