// Made by `npm run generate-types` from the SDL in schema/. Do not edit.
import type { Edge, Page } from '@phong-trao/kit/connections/page.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordsBehind, RecordBehind, UnitBehind, CountedRow } from '../../statistics/counted-record.ts';
import type { UnitView } from '@phong-trao/schema/ids.ts';
import type { Reference } from '@phong-trao/kit/records/record.resolvers.ts';
import type { StoredCitation, StoredWarning } from '@phong-trao/kit/records/record.entity.ts';
import type { MovementRow } from '../../movements/movement.queries.ts';
import type { ModelRow } from '../../models/model.queries.ts';
import type { SiteRow } from '../../sites/site.queries.ts';
import type { EventRow } from '../../events/event.queries.ts';
import type { SeriesRow } from '../../events/series.queries.ts';
import type { AttendanceRow } from '../../events/attendance.queries.ts';
import type { StoredAct } from '../../events/event.entity.ts';
import type { DocumentRow } from '../../documents/document.queries.ts';
import type { TaskRow, AddresseeRow } from '../../tasks/task.queries.ts';
import type { SubjectRow } from '../../subjects/subject.resolvers.ts';
import type { Assessed, AssessedCriterion } from '../../safety-rules/assess-commune.ts';
import type { ShortfallRow } from '../../safety-rules/safety-shortfall.queries.ts';
import type { ReconciliationRow } from '../../reconciliation/reconcile.ts';
import type { SafetyRegistrationRow } from '../../safety-registrations/safety-registration.queries.ts';
import type { DesignationRow } from '../../designations/designation.queries.ts';
import type { CriteriaSetRow, CriterionRow } from '../../criteria/criteria.queries.ts';
import type { TargetRow } from '../../targets/target.queries.ts';
import type { AssessmentRow } from '../../targets/assessment.queries.ts';
import type { IndicatorRow } from '../../reports/indicator.queries.ts';
import type { ReportRow } from '../../reports/report.queries.ts';
import type { FigureRow } from '../../reports/figure.queries.ts';
import type { StatisticsRow } from '../../statistics/measured-on.ts';
import type { FunnelRow } from '../../statistics/registration-funnel.ts';
import type { CountRow, RateRow, Behind } from '../../statistics/count-row.ts';
import type { CalendarRow } from '../../statistics/calendar.queries.ts';
import type { StoredCategory, StoredPart } from '../../reports/figure.entity.ts';
import type { Context } from '@phong-trao/kit/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `2024-09-17`. */
  Date: { input: string; output: string; }
  /** A date as exact as the source gives it: a year `2020`, a month `2020-11` or a day `2020-11-09`. */
  PartialDate: { input: string; output: string; }
  /** A moment with its offset from UTC, `2024-03-27T15:39:01+07:00`. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What a record is about: a unit or an organisation. */
export type Subject = AdministrativeUnit | Organisation;

export type Person = {
  readonly id: Scalars['ID']['output'];
  /** The events that sources say the person took part in, latest first, with the role there. */
  readonly attendances: Maybe<ReadonlyArray<Attendance>>;
};

export type Register = {
  readonly id: Scalars['ID']['output'];
  /** The documents that facts were taken from, by title. */
  readonly sources: Maybe<ReadonlyArray<Document>>;
};

export type Organisation = {
  readonly id: Scalars['ID']['output'];
  /** What the register counts on the organisation in a period: sites that run in it, its registrations and designations, events that it hosted. */
  readonly statistics: Maybe<UnitStatistics>;
  /** Sites that run in the organisation or that it steers. */
  readonly modelSites: Maybe<ModelSiteConnection>;
  /** Events that it hosted or was named as present at. */
  readonly events: Maybe<EventConnection>;
  /** Documents that it issued. */
  readonly documents: Maybe<DocumentConnection>;
  /** Its registrations for the standard of safety. */
  readonly safetyRegistrations: Maybe<SafetyRegistrationConnection>;
  /** Its designations as a typical unit. */
  readonly designations: Maybe<DesignationConnection>;
  /** What it is to reach. */
  readonly targets: Maybe<TargetConnection>;
  /** What it was asked to do. */
  readonly tasks: Maybe<TaskConnection>;
  /** Figures reported about it. */
  readonly reportedFigures: Maybe<ReportedFigureConnection>;
};


export type OrganisationStatisticsArgs = {
  period: StatisticsPeriod;
};


export type OrganisationModelSitesArgs = {
  filter?: InputMaybe<ModelSiteFilter>;
  orderBy?: ModelSiteOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: DocumentOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationSafetyRegistrationsArgs = {
  filter?: InputMaybe<SafetyRegistrationFilter>;
  orderBy?: SafetyRegistrationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationDesignationsArgs = {
  filter?: InputMaybe<DesignationFilter>;
  orderBy?: DesignationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationTargetsArgs = {
  filter?: InputMaybe<TargetFilter>;
  orderBy?: TargetOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: TaskOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationReportedFiguresArgs = {
  filter?: InputMaybe<ReportedFigureFilter>;
  orderBy?: ReportedFigureOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AdministrativeUnit = {
  readonly id: Scalars['ID']['output'];
  /** What the register counts on the unit in a period. */
  readonly statistics: Maybe<UnitStatistics>;
  /** The same for several periods, in their order. */
  readonly statisticsSeries: Maybe<ReadonlyArray<UnitStatistics>>;
  /** Stated figures beside what the register counts: of the unit itself first, then of the units that count into it, former and ended ones too, as in `reportedFigures`. Each is held against a count on its own unit, as it was at the time of the figure. Figures of organisations are left out. */
  readonly reconciliation: Maybe<ReadonlyArray<Reconciliation>>;
  /** Whether the commune meets the thresholds of the standard of safety for a year. Null: not a commune, or not there in that safety year; ask the units of then. */
  readonly safetyAssessment: Maybe<SafetyAssessment>;
  /** Sites of models in the unit. */
  readonly modelSites: Maybe<ModelSiteConnection>;
  /** Models with a site in the unit, or that began there. */
  readonly models: Maybe<ModelConnection>;
  /** Events held in the unit or for it. */
  readonly events: Maybe<EventConnection>;
  /** Documents that are about the unit or come from it. */
  readonly documents: Maybe<DocumentConnection>;
  /** Tasks that events and documents of the unit give. */
  readonly tasks: Maybe<TaskConnection>;
  /** Registrations for the standard of safety, of the unit and of the organisations in it. */
  readonly safetyRegistrations: Maybe<SafetyRegistrationConnection>;
  /** Designations as typical units, of the unit and of the organisations in it. */
  readonly designations: Maybe<DesignationConnection>;
  /** What the unit and the organisations in it are to reach. */
  readonly targets: Maybe<TargetConnection>;
  /** Reports of the unit's organisations or about it. */
  readonly reports: Maybe<ReportConnection>;
  /** Figures reported about the unit, as stated. */
  readonly reportedFigures: Maybe<ReportedFigureConnection>;
};


export type AdministrativeUnitStatisticsArgs = {
  period: StatisticsPeriod;
  frame?: StatisticsFrame;
};


export type AdministrativeUnitStatisticsSeriesArgs = {
  periods: ReadonlyArray<StatisticsPeriod>;
  frame?: StatisticsFrame;
};


export type AdministrativeUnitReconciliationArgs = {
  period: StatisticsPeriod;
  indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
};


export type AdministrativeUnitSafetyAssessmentArgs = {
  year: Scalars['Int']['input'];
};


export type AdministrativeUnitModelSitesArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ModelSiteFilter>;
  orderBy?: ModelSiteOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitModelsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ModelFilter>;
  orderBy?: ModelOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitEventsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitDocumentsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: DocumentOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitTasksArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<TaskFilter>;
  orderBy?: TaskOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitSafetyRegistrationsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<SafetyRegistrationFilter>;
  orderBy?: SafetyRegistrationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitDesignationsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<DesignationFilter>;
  orderBy?: DesignationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitTargetsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<TargetFilter>;
  orderBy?: TargetOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitReportsArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ReportFilter>;
  orderBy?: ReportOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AdministrativeUnitReportedFiguresArgs = {
  scope?: UnitScope;
  inherited?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ReportedFigureFilter>;
  orderBy?: ReportedFigureOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Đơn vị điển hình: a unit or organisation chosen to become a typical unit of the movement.
 *
 * Selected is not recognised: `stage` says how far it has come.
 */
export type Designation = {
  /** Identifies the designation. */
  readonly id: Scalars['ID']['output'];
  /** Who was designated. */
  readonly subject: Subject;
  /** The unit in which the subject is, or the subject itself. */
  readonly unit: AdministrativeUnit;
  /** The year for which it was chosen. */
  readonly year: Scalars['Int']['output'];
  /** How far it has come, as far as the source says. */
  readonly stage: DesignationStage;
  /** Thí điểm: whether it was chosen to try the criteria out first. */
  readonly pilot: Scalars['Boolean']['output'];
  /** The movement of which it is to be typical. Null: not said. */
  readonly movement: Maybe<Movement>;
  /** The model with which it is to become typical. Null: not said. */
  readonly model: Maybe<Model>;
  /** The criteria it is measured by. Null: not said. */
  readonly criteriaSet: Maybe<CriteriaSet>;
  /** Who chose it. Null where the source names no organisation; then see `selectedByUnit`. */
  readonly selectedBy: Maybe<Organisation>;
  /** The unit that is said to have chosen it, where no organisation is named. Null where `selectedBy` is known or nothing is said. */
  readonly selectedByUnit: Maybe<AdministrativeUnit>;
  /** The document or plan on which the choice rests. Null: not said. */
  readonly basis: Maybe<Document>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** How far a designation has come. */
export type DesignationStage =
  /** Chosen. */
  | 'SELECTED'
  /** Being built up. */
  | 'BUILDING'
  /** The criteria are met. */
  | 'MET'
  /** Recognised by decision. */
  | 'RECOGNISED'
  /** No longer pursued. */
  | 'WITHDRAWN';

/** Which designations to list. Conditions add up. */
export type DesignationFilter = {
  /** For these years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** At these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<DesignationStage>>;
  /** Only those chosen for the pilot, or only others. */
  readonly pilot?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this unit or organisation. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of designations. */
export type DesignationOrder =
  /** Latest year first. */
  | 'YEAR_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC';

/** One page of a list of designation records, in a stated order. */
export type DesignationConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<DesignationEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Designation>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A designation record at its place in a list. */
export type DesignationEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Designation;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Bộ tiêu chí: the criteria by which something is measured. */
export type CriteriaSet = {
  /** Identifies the set. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who issued it. Null: not said. */
  readonly issuer: Maybe<Organisation>;
  /** The document that holds it. Null: not known to the register. */
  readonly document: Maybe<Document>;
  /** Whether it was issued for a trial. */
  readonly temporary: Scalars['Boolean']['output'];
  /** Its groups and criteria, top level first in its order. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** Tiêu chí: one criterion, or a group of them. */
export type Criterion = {
  /** Identifies the criterion. */
  readonly id: Scalars['ID']['output'];
  /** Its place in its set or group, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What it is about, in a few words. */
  readonly name: Scalars['String']['output'];
  /** The set it belongs to. */
  readonly criteriaSet: CriteriaSet;
  /** The group it is in. Null: at the top. */
  readonly group: Maybe<Criterion>;
  /** The criteria in it, where it is a group. */
  readonly criteria: ReadonlyArray<Criterion>;
};

/** Chỉ tiêu: what somebody is to reach, by when. */
export type Target = {
  /** Identifies the target. */
  readonly id: Scalars['ID']['output'];
  /** What is to be reached, in a few words. */
  readonly name: Scalars['String']['output'];
  /** Who is to reach it. Null: a class of subjects in `unit`; see `appliesTo`. */
  readonly subject: Maybe<Subject>;
  /** The unit in which it is to be reached. */
  readonly unit: AdministrativeUnit;
  /** The class of subjects meant, where no single one is: the Party organisations of communes. Null where `subject` says it. */
  readonly appliesTo: Maybe<Scalars['String']['output']>;
  /** The standard aimed at. Null: none of those the register knows. */
  readonly standard: Maybe<TargetStandard>;
  /** How the result is compared with what is asked. */
  readonly comparison: Comparison;
  /** The grade asked for, where grades are words: `khá`. Null: a number, or simply to be met. */
  readonly grade: Maybe<Grade>;
  /** The number asked for. Null: a grade, or simply to be met. */
  readonly quantity: Maybe<Quantity>;
  /** The model that is to be set up. Null: not about a model. */
  readonly model: Maybe<Model>;
  /** The criteria by which it is measured. Null: not said. */
  readonly criteriaSet: Maybe<CriteriaSet>;
  /** By when. Null: not said. */
  readonly dueOn: Maybe<Scalars['PartialDate']['output']>;
  /** How often progress is checked. Null: not said. */
  readonly assessmentFrequency: Maybe<Frequency>;
  /** The event at which it was set. Null: set by a document, or not said. */
  readonly event: Maybe<Event>;
  /** The document that sets it. Null: set at an event, or not said. */
  readonly document: Maybe<Document>;
  /** The checks made so far, latest first. Empty: none known. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The standards that targets aim at. */
export type TargetStandard =
  /** An toàn về an ninh, trật tự. */
  | 'SAFE_IN_SECURITY_AND_ORDER'
  /** Điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc. */
  | 'TYPICAL_UNIT'
  /** Xã nông thôn mới nâng cao. */
  | 'ADVANCED_NEW_RURAL_COMMUNE';

/** How a result is compared with what is asked. */
export type Comparison =
  /** To be met, nothing to compare. */
  | 'MET'
  /** This or better. */
  | 'AT_LEAST';

/** A grade on a scale of words. */
export type Grade = {
  /** The scale: `PARTY_ORGANISATION_YEAR`. */
  readonly scale: Scalars['String']['output'];
  /** The grade in the words of the scale. */
  readonly label: Label;
  /** Its place on the scale; a higher number is a better grade. Comparable within one scale only. */
  readonly rank: Scalars['Int']['output'];
};

/** One check of how far a target is reached. */
export type Assessment = {
  /** Identifies the check. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. Null: not said. */
  readonly assessedOn: Maybe<Scalars['PartialDate']['output']>;
  /** What time it looked at. Null: not said. */
  readonly period: Maybe<Period>;
  /** Who was checked. Null: as the target says. */
  readonly subject: Maybe<Subject>;
  /** Who checked. Null: not said. */
  readonly assessor: Maybe<Organisation>;
  /** Whether it was reached. */
  readonly result: AssessmentResult;
  /** The grade given. Null: none. */
  readonly grade: Maybe<Grade>;
  /** The number found. Null: none. */
  readonly quantity: Maybe<Quantity>;
  /** The criterion that was checked. Null: the target as a whole. */
  readonly criterion: Maybe<Criterion>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** What a check found. */
export type AssessmentResult =
  /** Reached. */
  | 'MET'
  /** Not reached. */
  | 'NOT_MET'
  /** On the way. */
  | 'IN_PROGRESS';

/** Which targets to list. Conditions add up. */
export type TargetFilter = {
  /** Part of the name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Aiming at one of these standards. */
  readonly standards?: InputMaybe<ReadonlyArray<TargetStandard>>;
  /** Due, in this range; with `possible` also where that is only not ruled out; targets without a date are left out. */
  readonly due?: InputMaybe<DateRange>;
  /** Of this unit or organisation. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of targets. */
export type TargetOrder =
  /** Earliest due first; targets without a date last. */
  | 'DUE_ASC';

/** One page of a list of target records, in a stated order. */
export type TargetConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Target>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A target record at its place in a list. */
export type TargetEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Target;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

export type Query = {
  /** The designation with this id. Unknown: null and NOT_FOUND. */
  readonly designation: Maybe<Designation>;
  /** Designations as typical units, filtered and ordered. */
  readonly designations: Maybe<DesignationConnection>;
  /** All sets of criteria, by name. */
  readonly criteriaSets: Maybe<ReadonlyArray<CriteriaSet>>;
  /** The set of criteria with this id. Unknown: null and NOT_FOUND. */
  readonly criteriaSet: Maybe<CriteriaSet>;
  /** The target with this id. Unknown: null and NOT_FOUND. */
  readonly target: Maybe<Target>;
  /** Targets, searched, filtered and ordered. */
  readonly targets: Maybe<TargetConnection>;
  /** The document with this id. Unknown: null and NOT_FOUND. */
  readonly document: Maybe<Document>;
  /** Documents, searched, filtered and ordered. */
  readonly documents: Maybe<DocumentConnection>;
  /** The task with this id. Unknown: null and NOT_FOUND. */
  readonly task: Maybe<Task>;
  /** Tasks, searched, filtered and ordered. */
  readonly tasks: Maybe<TaskConnection>;
  /** The event with this id. Unknown: null and NOT_FOUND. */
  readonly event: Maybe<Event>;
  /** Events, searched, filtered and ordered. */
  readonly events: Maybe<EventConnection>;
  /** All recurring events, by name. */
  readonly eventSeries: Maybe<ReadonlyArray<EventSeries>>;
  /** The model with this id. Unknown: null and NOT_FOUND. */
  readonly model: Maybe<Model>;
  /** Models, searched, filtered and ordered. */
  readonly models: Maybe<ModelConnection>;
  /** The site with this id. Unknown: null and NOT_FOUND. */
  readonly modelSite: Maybe<ModelSite>;
  /** Sites of models, searched, filtered and ordered. */
  readonly modelSites: Maybe<ModelSiteConnection>;
  /** All movements, by name. */
  readonly movements: Maybe<ReadonlyArray<Movement>>;
  /** The movement with this id. Unknown: null and NOT_FOUND. */
  readonly movement: Maybe<Movement>;
  /** All fields that models may act in, by code. */
  readonly activityFields: Maybe<ReadonlyArray<ActivityField>>;
  /** All indicators, by code. */
  readonly indicators: Maybe<ReadonlyArray<Indicator>>;
  /** The report with this id. Unknown: null and NOT_FOUND. */
  readonly report: Maybe<Report>;
  /** Reports, searched, filtered and ordered. */
  readonly reports: Maybe<ReportConnection>;
  /** The figure with this id. Unknown: null and NOT_FOUND. */
  readonly reportedFigure: Maybe<ReportedFigure>;
  /** Figures of all units, filtered and ordered. */
  readonly reportedFigures: Maybe<ReportedFigureConnection>;
  /** The registration with this id. Unknown: null and NOT_FOUND. */
  readonly safetyRegistration: Maybe<SafetyRegistration>;
  /** Registrations for the standard of safety, filtered and ordered. */
  readonly safetyRegistrations: Maybe<SafetyRegistrationConnection>;
  /** The reporting calendars, by code. */
  readonly reportingCalendars: Maybe<ReadonlyArray<ReportingCalendar>>;
  /** Units side by side: one comparison for each period, in their order. */
  readonly statisticsComparison: Maybe<ReadonlyArray<StatisticsComparison>>;
  /** Communes of that time in which fewer residential areas were recognised than the circular asks for, by how many are lacking, then by the share that was reached. A year without a threshold is BAD_USER_INPUT. */
  readonly safetyShortfalls: Maybe<ReadonlyArray<SafetyShortfall>>;
};


export type QueryDesignationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDesignationsArgs = {
  filter?: InputMaybe<DesignationFilter>;
  orderBy?: DesignationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCriteriaSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  filter?: InputMaybe<TargetFilter>;
  orderBy?: TargetOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: DocumentOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: TaskOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryModelsArgs = {
  filter?: InputMaybe<ModelFilter>;
  orderBy?: ModelOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModelSiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryModelSitesArgs = {
  filter?: InputMaybe<ModelSiteFilter>;
  orderBy?: ModelSiteOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMovementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportsArgs = {
  filter?: InputMaybe<ReportFilter>;
  orderBy?: ReportOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReportedFigureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportedFiguresArgs = {
  filter?: InputMaybe<ReportedFigureFilter>;
  orderBy?: ReportedFigureOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySafetyRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySafetyRegistrationsArgs = {
  filter?: InputMaybe<SafetyRegistrationFilter>;
  orderBy?: SafetyRegistrationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatisticsComparisonArgs = {
  units: ComparedUnits;
  periods: ReadonlyArray<StatisticsPeriod>;
  frame?: StatisticsFrame;
  indicator?: ComparedIndicator;
};


export type QuerySafetyShortfallsArgs = {
  year: Scalars['Int']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** Văn bản: a decision, plan, directive, circular, report, pledge or press article, whether at hand or only named by another. */
export type Document = {
  /** Identifies the document. */
  readonly id: Scalars['ID']['output'];
  /** What kind of document. */
  readonly kind: DocumentKind;
  /** Its title; where it has none, what it is, in a few words. */
  readonly title: Scalars['String']['output'];
  /** Its number and symbol: `124/2021/TT-BCA`. Null: it has none, or the source does not give it. */
  readonly symbol: Maybe<Scalars['String']['output']>;
  /** Who signs a press article, as printed. Not a person of the register. Null: not an article, or not given. */
  readonly byline: Maybe<Scalars['String']['output']>;
  /** The site or section that published it, as printed. Null: not given. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Who issued it. Null: not known, or not an organisation of the register. */
  readonly issuer: Maybe<Organisation>;
  /** When it was issued or signed; of a press article, the day on which it appeared. Null: not known. */
  readonly issuedOn: Maybe<Scalars['PartialDate']['output']>;
  /** When it was published. Null: not given. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it had been viewed, as the page itself states. Null: not stated. */
  readonly statedViews: Maybe<Scalars['Int']['output']>;
  /** The unit that it is about or comes from. Null: the whole country, or not said. */
  readonly unit: Maybe<AdministrativeUnit>;
  /** How many documents this record stands for, where the source only says that there were some. Null: one. */
  readonly standsFor: Maybe<Quantity>;
  /** The day from which it has force. Null: not known, or without force of law. */
  readonly inForceFrom: Maybe<Scalars['Date']['output']>;
  /** The last day on which it had force. Null: still in force, or not known. */
  readonly inForceThrough: Maybe<Scalars['Date']['output']>;
  /** The movements it is about. */
  readonly movements: ReadonlyArray<Movement>;
  /** Documents that it names. */
  readonly cites: ReadonlyArray<Document>;
  /** Documents that it carries out. */
  readonly implements: ReadonlyArray<Document>;
  /** Documents that it carries on. */
  readonly continues: ReadonlyArray<Document>;
  /** Documents that it amends. */
  readonly amends: ReadonlyArray<Document>;
  /** Documents that it repeals. */
  readonly repeals: ReadonlyArray<Document>;
  /** Documents that name, carry out, carry on, amend or repeal this one. */
  readonly referredToBy: ReadonlyArray<DocumentReference>;
  /** What it asks of whom, in its order. */
  readonly tasks: ReadonlyArray<Task>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Another document's relation to this one. */
export type DocumentReference = {
  /** What the other document does with this one. */
  readonly relation: DocumentRelation;
  /** The other document. */
  readonly document: Document;
};

/** What one document does with another (after ELI, the European Legislation Identifier). */
export type DocumentRelation =
  /** Names it. */
  | 'CITES'
  /** Carries it out. */
  | 'IMPLEMENTS'
  /** Carries it on. */
  | 'CONTINUES'
  /** Changes it. */
  | 'AMENDS'
  /** Ends it. */
  | 'REPEALS';

/** Kinds of documents. */
export type DocumentKind =
  /** Luật. */
  | 'LAW'
  /** Nghị quyết. */
  | 'RESOLUTION'
  /** Nghị định. */
  | 'DECREE'
  /** Thông tư. */
  | 'CIRCULAR'
  /** Chỉ thị. */
  | 'DIRECTIVE'
  /** Kết luận of a Party body. */
  | 'CONCLUSION'
  /** Quyết định. */
  | 'DECISION'
  /** Kế hoạch. */
  | 'PLAN'
  /** Báo cáo. */
  | 'REPORT'
  /** Bộ tiêu chí. */
  | 'CRITERIA_SET'
  /** Quy ước, giao ước, cam kết. */
  | 'PLEDGE'
  /** An article of a newspaper or an official site. */
  | 'PRESS_ARTICLE'
  /** A published list of official codes. */
  | 'CODE_LIST';

/** Which documents to list. Conditions add up. */
export type DocumentFilter = {
  /** Part of the title or symbol, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Issued or published, in this range; with `possible` also where that is only not ruled out; documents without any date are left out. */
  readonly issued?: InputMaybe<DateRange>;
  /** Issued by this organisation. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** About this movement. */
  readonly movement?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of documents. */
export type DocumentOrder =
  /** Latest first; documents without any date last. */
  | 'ISSUED_DESC'
  /** By title, without regard to tone marks. */
  | 'TITLE_ASC';

/** One page of a list of document records, in a stated order. */
export type DocumentConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document record at its place in a list. */
export type DocumentEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Document;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Nhiệm vụ: what an event or a document asks of somebody, as a short label. */
export type Task = {
  /** Identifies the task. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the tasks of its event or document, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What is to be done, in a few words of the register's own. */
  readonly label: Scalars['String']['output'];
  /** Who is to do it. Empty: the source does not say. */
  readonly addressees: ReadonlyArray<TaskAddressee>;
  /** The event at which it was given. Null: it comes from a document. */
  readonly event: Maybe<Event>;
  /** The document that gives it. Null: it was given at an event. */
  readonly document: Maybe<Document>;
  /** When it is due. Null: not said. */
  readonly dueOn: Maybe<Scalars['PartialDate']['output']>;
  /** How often it is to be done. Null: once, or not said. */
  readonly frequency: Maybe<Frequency>;
  /** Whether it is done. */
  readonly status: TaskStatus;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};

/** Who is to carry out a task: an organisation or unit of the register, or a class of them that the source names. */
export type TaskAddressee = {
  /** As the source names them, in short. */
  readonly label: Scalars['String']['output'];
  /** The organisation. Null: a class of organisations, or a unit. */
  readonly organisation: Maybe<Organisation>;
  /** The unit, or the unit whose organisations are meant. Null: not said. */
  readonly unit: Maybe<AdministrativeUnit>;
};

/** Whether a task is done. */
export type TaskStatus =
  /** Given; nothing is known of its end. */
  | 'OPEN'
  /** A source says it was done. */
  | 'DONE';

/** Which tasks to list. Conditions add up. */
export type TaskFilter = {
  /** Part of the label, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** Addressed to this organisation. */
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of tasks. */
export type TaskOrder =
  /** Together by the event or document that gave them, in its order. */
  | 'SOURCE_ASC';

/** One page of a list of task records, in a stated order. */
export type TaskConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Task>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task record at its place in a list. */
export type TaskEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Task;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Hội nghị, lễ, ngày hội: something that took place, with who was there and what came of it. */
export type Event = {
  /** Identifies the event. */
  readonly id: Scalars['ID']['output'];
  /** A short name in the register's words. */
  readonly name: Scalars['String']['output'];
  /** What kind of event. */
  readonly kind: EventKind;
  /** The movement it belongs to. Null: not said. */
  readonly movement: Maybe<Movement>;
  /** The model it is about. Null: none, or not said. */
  readonly model: Maybe<Model>;
  /** The recurring event that this is one of. Null: none. */
  readonly series: Maybe<EventSeries>;
  /** When it was held. Null: the source does not say; see `dateBound`. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** Bounds for the day where the source gives none. Null where `date` is a day or nothing at all is known. */
  readonly dateBound: Maybe<DateBound>;
  /** The part of the day. Null: not said. */
  readonly partOfDay: Maybe<PartOfDay>;
  /** The time that a review looked back on. Null: not a review, or not said. */
  readonly periodUnderReview: Maybe<Period>;
  /** The unit in which or for which it was held, the smallest that the source names. */
  readonly unit: AdministrativeUnit;
  /** The organisation that held it. Null where the source names only a place; then see `hostUnit`. */
  readonly host: Maybe<Organisation>;
  /** The unit named as host where the source names no organisation. Null where `host` is known or nothing is said. */
  readonly hostUnit: Maybe<AdministrativeUnit>;
  /** Who was there, in the order of the source: persons in public posts, organisations, counted groups. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** What was done there, in the order of the source. */
  readonly acts: ReadonlyArray<EventAct>;
  /** What was asked of whom, in the order of the source. */
  readonly tasks: ReadonlyArray<Task>;
  /** Documents adopted, signed or presented there. */
  readonly documents: ReadonlyArray<Document>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Kinds of events. */
export type EventKind =
  /** Hội nghị triển khai: something new is launched. */
  | 'LAUNCH_CONFERENCE'
  /** Sơ kết, tổng kết: what was done is reviewed. */
  | 'REVIEW_CONFERENCE'
  /** Lễ ký giao ước, ký cam kết. */
  | 'PLEDGE_CEREMONY'
  /** Ngày hội. */
  | 'FESTIVAL'
  /** Tuyên truyền, vận động. */
  | 'COMMUNICATION_SESSION'
  /** Sinh hoạt, họp định kỳ. */
  | 'MEETING';

/** Parts of a day. */
export type PartOfDay =
  /** Before noon. */
  | 'MORNING'
  /** After noon. */
  | 'AFTERNOON'
  /** After dark. */
  | 'EVENING';

/**
 * One line of who was there: exactly one of `person`, `organisation` and `group`. Somebody with two roles has two lines.
 *
 * Persons are named only where they came in a public post; residents and team members are groups that are counted.
 */
export type Attendance = {
  /** Its place in the event's list, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** The event that they were at. */
  readonly event: Event;
  /** What they did there. */
  readonly role: AttendanceRole;
  /** The person, named in a public post. */
  readonly person: Maybe<Person>;
  /** The organisation that was represented. */
  readonly organisation: Maybe<Organisation>;
  /** The group that was present, counted or not. */
  readonly group: Maybe<AttendanceGroup>;
};

/** People who were present as a group: never listed by name. */
export type AttendanceGroup = {
  /** What group, in a few words. */
  readonly label: Scalars['String']['output'];
  /** The unit they came from. Null: not said. */
  readonly unit: Maybe<AdministrativeUnit>;
  /** How many. Null: not said. */
  readonly quantity: Maybe<Quantity>;
};

/** What somebody did at an event. */
export type AttendanceRole =
  /** Chaired it. */
  | 'CHAIR'
  /** Spoke. */
  | 'SPEAKER'
  /** Handed over awards or gifts. */
  | 'PRESENTER'
  /** Was present. */
  | 'ATTENDEE';

/** One thing done at an event. */
export type EventAct = {
  /** Its place in the event's list, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** What was done. */
  readonly kind: EventActKind;
  /** The document adopted, signed or presented. Null: none, or not said. */
  readonly document: Maybe<Document>;
};

/** Things done at events. */
export type EventActKind =
  /** A report was presented or adopted. */
  | 'REPORT_PRESENTED'
  /** A plan was presented or adopted. */
  | 'PLAN_PRESENTED'
  /** A decision was announced. */
  | 'DECISION_ANNOUNCED'
  /** An emulation drive was launched. */
  | 'EMULATION_LAUNCHED'
  /** A pledge was signed. */
  | 'PLEDGE_SIGNED'
  /** A model was launched. */
  | 'MODEL_LAUNCHED'
  /** Awards were handed over; see the fields `awards` and `gifts`. */
  | 'AWARDS_PRESENTED'
  /** Gifts were handed over; see the fields `awards` and `gifts`. */
  | 'GIFTS_PRESENTED';

/** An event that comes back: a festival held each year in many communes. */
export type EventSeries = {
  /** Identifies the series. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** The movement it belongs to. Null: not said. */
  readonly movement: Maybe<Movement>;
  /** How often it is held. Null: not said. */
  readonly frequency: Maybe<Frequency>;
  /** The unit in whose communes it is said to be held. Null: the whole country, or not said. */
  readonly unit: Maybe<AdministrativeUnit>;
  /** The events of the series that the register knows. */
  readonly events: Maybe<EventConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/** An event that comes back: a festival held each year in many communes. */
export type EventSeriesEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: EventOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How often something comes back. */
export type Frequency =
  /** Every month. */
  | 'MONTHLY'
  /** Every three months. */
  | 'QUARTERLY'
  /** Every year. */
  | 'YEARLY';

/** Which events to list. Conditions add up. */
export type EventFilter = {
  /** Part of the name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Held, in this range; with `possible` also where that is only not ruled out; events of which nothing is known are left out. */
  readonly date?: InputMaybe<DateRange>;
  /** About this model. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** Of this movement. */
  readonly movement?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of events. */
export type EventOrder =
  /** Latest first, by the last day on which it can have been; events without any date last. */
  | 'DATE_DESC'
  /** Earliest first; events without any date first. */
  | 'DATE_ASC';

/** One page of a list of event records, in a stated order. */
export type EventConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event record at its place in a list. */
export type EventEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Event;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/**
 * Mô hình: a named design, such as `5 tự quản về ANTT`, that runs at one or many sites.
 *
 * Not to be confused with its sites (điểm mô hình) or with pilot sites (mô hình điểm).
 */
export type Model = {
  /** Identifies the model. */
  readonly id: Scalars['ID']['output'];
  /** Its name as documents quote it. */
  readonly name: Scalars['String']['output'];
  /** Other wordings. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The movement it belongs to. Null: not said. */
  readonly movement: Maybe<Movement>;
  /** What it consists of, in the order of its source. Empty: not said. */
  readonly components: ReadonlyArray<ModelComponent>;
  /** The fields it acts in. Empty: not said. */
  readonly activityFields: ReadonlyArray<ActivityField>;
  /** The site where it is known to have begun. Null: not known. */
  readonly firstSite: Maybe<ModelSite>;
  /** The places where it runs. */
  readonly sites: Maybe<ModelSiteConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};


/**
 * Mô hình: a named design, such as `5 tự quản về ANTT`, that runs at one or many sites.
 *
 * Not to be confused with its sites (điểm mô hình) or with pilot sites (mô hình điểm).
 */
export type ModelSitesArgs = {
  filter?: InputMaybe<ModelSiteFilter>;
  orderBy?: ModelSiteOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One part of a model's design. A heading, never a list of people. */
export type ModelComponent = {
  /** Its place in the design, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** A short name. */
  readonly name: Scalars['String']['output'];
  /** How the wording was read, where it allows more than one reading. Null: no doubt. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** Which models to list. Conditions add up. */
export type ModelFilter = {
  /** Part of a name or other wording, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Acting in one of these fields, by code. */
  readonly activityFields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of this movement. */
  readonly movement?: InputMaybe<Scalars['ID']['input']>;
  /** With a site in one of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
};

/** The orders of models. */
export type ModelOrder =
  /** By name, without regard to tone marks. */
  | 'NAME_ASC';

/** One page of a list of model records, in a stated order. */
export type ModelConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<ModelEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Model>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A model record at its place in a list. */
export type ModelEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Model;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Điểm mô hình: one place where a model runs. */
export type ModelSite = {
  /** Identifies the site. */
  readonly id: Scalars['ID']['output'];
  /** The model that runs here. */
  readonly model: Model;
  /** The smallest unit that the source names as the place: a hamlet, else the commune, else the district. */
  readonly unit: AdministrativeUnit;
  /** The organisation in which it runs: a school, an enterprise, an agency. Null for residential sites. */
  readonly organisation: Maybe<Organisation>;
  /** The sector it counts into. Null: not said. */
  readonly sector: Maybe<Sector>;
  /** Whether it runs. */
  readonly status: SiteStatus;
  /** Mô hình điểm: the level for which it is a pilot. Null: not a pilot, or not said. */
  readonly pilotLevel: Maybe<PilotLevel>;
  /** When it was set up. Null: not said; see `establishedBound`. */
  readonly establishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Bounds for that day where the source gives no date. */
  readonly establishedBound: Maybe<DateBound>;
  /** When it ended. Null: it goes on, or not said. */
  readonly endedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The decisions that set it up. */
  readonly decisions: ReadonlyArray<Document>;
  /** The body that steers it. Null: not said. */
  readonly steeringBody: Maybe<Organisation>;
  /** Tổ: how many teams carry it out. Null: not said. Teams are counted; nobody is listed. */
  readonly teamCount: Maybe<Quantity>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Whether a site runs. */
export type SiteStatus =
  /** Decided or announced; not known to run. */
  | 'PLANNED'
  /** It runs, as far as the source says. */
  | 'RUNNING'
  /** It exists on paper. */
  | 'DORMANT'
  /** It has ended. */
  | 'ENDED';

/** The level for which a site is a pilot. */
export type PilotLevel =
  /** Pilot of its commune. */
  | 'COMMUNE'
  /** Pilot of its district. */
  | 'DISTRICT'
  /** Pilot of its province. */
  | 'PROVINCE'
  /** A pilot; the source does not say of which level. */
  | 'NOT_STATED';

/** Which sites to list. Conditions add up. */
export type ModelSiteFilter = {
  /** Part of the model's name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these models. */
  readonly models?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** Of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<SiteStatus>>;
  /** Pilots of these levels. */
  readonly pilotLevels?: InputMaybe<ReadonlyArray<PilotLevel>>;
  /** Whose model acts in one of these fields, by code. */
  readonly activityFields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Set up, in this range; with `possible` also where that is only not ruled out; sites of which nothing is known are left out. */
  readonly established?: InputMaybe<DateRange>;
};

/** The orders of sites. */
export type ModelSiteOrder =
  /** By the model's name, without regard to tone marks. */
  | 'MODEL_ASC'
  /** Latest set up first; sites without any date last. */
  | 'ESTABLISHED_DESC';

/** One page of a list of model site records, in a stated order. */
export type ModelSiteConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<ModelSiteEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<ModelSite>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A model site record at its place in a list. */
export type ModelSiteEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: ModelSite;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Phong trào: a movement that models, events and documents belong to, such as Toàn dân bảo vệ an ninh Tổ quốc. */
export type Movement = {
  /** Identifies the movement. */
  readonly id: Scalars['ID']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other wordings. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The models of the movement. */
  readonly models: Maybe<ModelConnection>;
  /** The documents about the movement. */
  readonly documents: Maybe<DocumentConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/** Phong trào: a movement that models, events and documents belong to, such as Toàn dân bảo vệ an ninh Tổ quốc. */
export type MovementModelsArgs = {
  filter?: InputMaybe<ModelFilter>;
  orderBy?: ModelOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Phong trào: a movement that models, events and documents belong to, such as Toàn dân bảo vệ an ninh Tổ quốc. */
export type MovementDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: DocumentOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Lĩnh vực: a field of work that models act in. Fields are data, not part of the schema. A field is a heading; there are no lists of people behind it. */
export type ActivityField = {
  /** Names the field for good: `CRIME_PREVENTION`. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Label;
};

/** Chỉ tiêu thống kê: something that reports state figures for. */
export type Indicator = {
  /** Identifies the indicator. */
  readonly id: Scalars['ID']['output'];
  /** Names it for good: `MODEL_SITES_TOTAL`. */
  readonly code: Scalars['String']['output'];
  /** Its name in Vietnamese. */
  readonly name: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly label: Label;
  /** What exactly is counted, and what is not. */
  readonly description: Scalars['String']['output'];
  /** The unit of its figures. */
  readonly unit: MeasureUnit;
};

/** Báo cáo: a report, written or spoken, that states figures. */
export type Report = {
  /** Identifies the report. */
  readonly id: Scalars['ID']['output'];
  /** A short name in the register's words. */
  readonly name: Scalars['String']['output'];
  /** Who reported. Null: not said. */
  readonly issuer: Maybe<Organisation>;
  /** The unit it reports on. */
  readonly unit: AdministrativeUnit;
  /** The time it covers. Null: not said. */
  readonly period: Maybe<Period>;
  /** The event at which it was given. Null: none, or not said. */
  readonly event: Maybe<Event>;
  /** The document that holds it or quotes it. Null: not known. */
  readonly document: Maybe<Document>;
  /** The figures it states. */
  readonly figures: Maybe<ReportedFigureConnection>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
};


/** Báo cáo: a report, written or spoken, that states figures. */
export type ReportFiguresArgs = {
  filter?: InputMaybe<ReportedFigureFilter>;
  orderBy?: ReportedFigureOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Số liệu: a figure exactly as a source states it. What the register itself counts is something else. */
export type ReportedFigure = {
  /** Identifies the figure. */
  readonly id: Scalars['ID']['output'];
  /** What it is a figure of. */
  readonly indicator: Indicator;
  /** The number as stated. */
  readonly quantity: Quantity;
  /** The unit or organisation that the figure is about. */
  readonly subject: Subject;
  /** The unit that it is about or that its organisation belongs to. */
  readonly unit: AdministrativeUnit;
  /** The time it covers. Null: not a figure of a period, or not said. */
  readonly period: Maybe<Period>;
  /** The day whose state it describes. Null: not said. */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** What set of things is counted together, where the source gives no split. Empty: the indicator says it. */
  readonly categories: ReadonlyArray<FigureCategory>;
  /** The parts that the source itself gives. Empty: none. */
  readonly breakdown: ReadonlyArray<FigureBreakdown>;
  /** Whether those parts add up to the figure. Null: no parts, or no exact number. */
  readonly check: Maybe<FigureCheck>;
  /** The report that states it. Null: stated outside a report. */
  readonly report: Maybe<Report>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** One kind of thing in a figure that counts several kinds together. */
export type FigureCategory = {
  /** Names it: a value of an enum of this schema where there is one. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Label;
};

/** One part of a figure, as the source gives it. */
export type FigureBreakdown = {
  /** By what the figure is divided. */
  readonly dimension: BreakdownDimension;
  /** Which part: a value of that enum, or the code of an activity field. */
  readonly member: Scalars['String']['output'];
  /** What the part is called. */
  readonly label: Label;
  /** The number of the part. */
  readonly value: Scalars['Float']['output'];
};

/** By what figures are divided. */
export type BreakdownDimension =
  /** By sector; members are values of `Sector`. */
  | 'SECTOR'
  /** By activity field; members are codes of `ActivityField`. */
  | 'ACTIVITY_FIELD'
  /** By kind of subject; members are values of `SafetySubjectKind`. */
  | 'SUBJECT_KIND';

/** The parts of a figure, added up and compared with it. */
export type FigureCheck = {
  /** The sum of the parts. */
  readonly breakdownSum: Scalars['Float']['output'];
  /** The figure less that sum. */
  readonly residual: Scalars['Float']['output'];
  /** Whether the residual is nought. */
  readonly addsUp: Scalars['Boolean']['output'];
};

/** Which reports to list. Conditions add up. */
export type ReportFilter = {
  /** Part of the name, without regard to tone marks and case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Covering days in this range; reports without a period are left out. */
  readonly period?: InputMaybe<DateRange>;
  /** By this organisation. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of reports. */
export type ReportOrder =
  /** Latest end of period first; reports without a period last. */
  | 'PERIOD_DESC';

/** One page of a list of report records, in a stated order. */
export type ReportConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<Report>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report record at its place in a list. */
export type ReportEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: Report;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/** Which figures to list. Conditions add up. */
export type ReportedFigureFilter = {
  /** Of the indicators with one of these codes. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Covering days in this range, or describing the state on one; figures without any date are left out. */
  readonly period?: InputMaybe<DateRange>;
  /** Stated by this report. */
  readonly report?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of figures. */
export type ReportedFigureOrder =
  /** By the indicator's code. */
  | 'INDICATOR_ASC'
  /** Latest first, by the end of what they cover; figures without any date last. */
  | 'PERIOD_DESC';

/** One page of a list of reported figure records, in a stated order. */
export type ReportedFigureConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<ReportedFigureEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<ReportedFigure>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reported figure record at its place in a list. */
export type ReportedFigureEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: ReportedFigure;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/**
 * Đăng ký, công nhận "An toàn về an ninh, trật tự": a subject, or a number of subjects, that registered for a year.
 *
 * Where the source only counts ("53 agencies, enterprises and schools"), `subject` is null and `count` says how many.
 */
export type SafetyRegistration = {
  /** Identifies the registration. */
  readonly id: Scalars['ID']['output'];
  /** The year for which was registered. */
  readonly year: Scalars['Int']['output'];
  /** How far it has come, as far as the source says. */
  readonly stage: RegistrationStage;
  /** Who registered. Null: the source counts without naming. */
  readonly subject: Maybe<Subject>;
  /** What kinds of subjects: one, or several that the source counts together without a split. */
  readonly subjectKinds: ReadonlyArray<SafetySubjectKind>;
  /** What the counted subjects are, where their kinds do not say it all: `thôn`. Null: a named subject, or nothing to add. */
  readonly subjectLabel: Maybe<Scalars['String']['output']>;
  /** How many subjects this record stands for: 1 where `subject` is named. */
  readonly count: Quantity;
  /** The unit in which they are. */
  readonly unit: AdministrativeUnit;
  /** When they registered. Null: not said. */
  readonly registeredOn: Maybe<Scalars['PartialDate']['output']>;
  /** When it was decided whether to recognise them. Null: not decided, or not said. */
  readonly decidedOn: Maybe<Scalars['PartialDate']['output']>;
  /** The document that decides it. Null: not decided, or not said. */
  readonly decision: Maybe<Document>;
  /** The sources that the record rests on: at least one. */
  readonly citations: ReadonlyArray<Citation>;
  /** Which values the source does not say but which were concluded, and why. Empty where all is as stated. */
  readonly inferences: ReadonlyArray<Inference>;
  /** Whether the record comes from a source or was made up for demonstration and measurement. */
  readonly origin: Origin;
  /** What a reader must know before relying on the record: rules it does not meet, statements that leave something open. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** How far a registration has come (circular 124/2021/TT-BCA). */
export type RegistrationStage =
  /** Registered. */
  | 'REGISTERED'
  /** Appraised. */
  | 'APPRAISED'
  /** Recognised as meeting the standard. */
  | 'RECOGNISED'
  /** Not recognised. */
  | 'NOT_RECOGNISED';

/** Kinds of subjects that register. */
export type SafetySubjectKind =
  /** Thôn, ấp, bản, khu phố, tổ dân phố. */
  | 'RESIDENTIAL_AREA'
  /** Xã, phường, thị trấn. */
  | 'COMMUNE'
  /** Cơ quan. */
  | 'AGENCY'
  /** Doanh nghiệp. */
  | 'ENTERPRISE'
  /** Cơ sở giáo dục; the source does not say of which kind. */
  | 'SCHOOL'
  /** Trường tiểu học: outside the circular. */
  | 'PRIMARY_SCHOOL'
  /** Trường trung học cơ sở. */
  | 'LOWER_SECONDARY_SCHOOL';

/** Which registrations to list. Conditions add up. */
export type SafetyRegistrationFilter = {
  /** For these years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** At these stages. */
  readonly stages?: InputMaybe<ReadonlyArray<RegistrationStage>>;
  /** Of subjects of one of these kinds. */
  readonly subjectKinds?: InputMaybe<ReadonlyArray<SafetySubjectKind>>;
  /** Of this unit or organisation. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** The orders of registrations. */
export type SafetyRegistrationOrder =
  /** Latest year first. */
  | 'YEAR_DESC'
  /** Earliest year first. */
  | 'YEAR_ASC';

/** One page of a list of safety registration records, in a stated order. */
export type SafetyRegistrationConnection = {
  /** The records of the page with the cursor of each and how each came into this list. */
  readonly edges: ReadonlyArray<SafetyRegistrationEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<SafetyRegistration>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A safety registration record at its place in a list. */
export type SafetyRegistrationEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: SafetyRegistration;
  /** How surely the record belongs under the unit that was asked. Null where the list is not that of a unit. */
  readonly placement: Maybe<Placement>;
  /** The former or ended unit through which the record came here. Null for records of the unit itself and of the units it consists of. */
  readonly inheritedFrom: Maybe<AdministrativeUnit>;
};

/**
 * Thống kê: what the register counts on a unit or organisation in a period. Every number is a `Count`, which says whether
 * it is certain, between which bounds it lies where it is not, and what is behind it.
 */
export type UnitStatistics = {
  /** The days that the period has; both belong to it. */
  readonly period: Period;
  /** On which units is counted. */
  readonly frame: StatisticsFrame;
  /** Điểm mô hình: sites of models at the end of the period, but for those that have ended. */
  readonly sites: SiteStatistics;
  /** Models with a running site at the end of the period. */
  readonly modelsInUse: Count;
  /** Tổ: teams that carry out sites, at the end of the period, as far as sources say how many. */
  readonly teams: Count;
  /** Registrations for the standard of safety, from who could to who was recognised, by kind of subject. A registration counts on the last day of the safety year for which it is. */
  readonly registrations: ReadonlyArray<RegistrationFunnel>;
  /** Typical units, by the stage that the register knows. A designation counts in its year. */
  readonly designations: ReadonlyArray<DesignationCount>;
  /** Events in the period, by kind. */
  readonly events: ReadonlyArray<EventCount>;
  /** Tasks given in the period. */
  readonly tasks: TaskStatistics;
};

/** A number that the register has counted. */
export type Count = {
  /** The number. Null where it is UNDETERMINABLE: see the bounds. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** Whether it is certain. */
  readonly exactness: Exactness;
  /** No less than this: what is certain. */
  readonly atLeast: Scalars['Int']['output'];
  /** No more than this: with all that is open. Null: no bound is known. */
  readonly atMost: Maybe<Scalars['Int']['output']>;
  /** How the number comes about, down to the records. Null for numbers that no record is behind, such as how many there are who could register, and for the total of a comparison: its rows tell. */
  readonly explain: Maybe<CountExplanation>;
};

/** A part of a whole, with both numbers. Neither is certain where a record is open. */
export type Rate = {
  /** How many did. */
  readonly numerator: Count;
  /** Of how many. */
  readonly denominator: Count;
  /** The one divided by the other, 0 to 1. Null where either is not certain, the whole is nought, or more were counted than there are, as over several years. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** How a count comes about. */
export type CountExplanation = {
  /** What is counted and when, in a sentence. */
  readonly rule: Scalars['String']['output'];
  /** The days that were counted; of a stock, the last is the cut-off. */
  readonly period: Period;
  /** On which units was counted. */
  readonly frame: StatisticsFrame;
  /** The day on which the units were seen. Null: each record on its own. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** The units whose records were counted in, with what each adds; those that add nothing are left out. */
  readonly units: ReadonlyArray<CountedUnit>;
  /** The records behind the number, by type and identity. */
  readonly records: Maybe<CountedRecordConnection>;
};


/** How a count comes about. */
export type CountExplanationRecordsArgs = {
  orderBy?: CountedRecordOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A unit whose records were counted in. */
export type CountedUnit = {
  /** The unit, seen today or on its last day. */
  readonly unit: AdministrativeUnit;
  /** Why it counts in. */
  readonly relation: CountedRelation;
  /** How surely its records belong here. */
  readonly placement: Placement;
  /** What is certain of them. */
  readonly atLeast: Scalars['Int']['output'];
  /** With what is open. */
  readonly atMost: Scalars['Int']['output'];
};

/** A record that a count can be of. */
export type CountedRecord = ModelSite | SafetyRegistration | Designation | Event | Task;

/** One page of a list of counted records, in a stated order. */
export type CountedRecordConnection = {
  /** The records of the page with the cursor of each. */
  readonly edges: ReadonlyArray<CountedRecordEdge>;
  /** The records of the page, for clients that need no cursors. */
  readonly nodes: ReadonlyArray<CountedRecord>;
  /** Whether there is a next page, and where it begins. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A counted record at its place in a list. */
export type CountedRecordEdge = {
  /** Give it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record itself. */
  readonly node: CountedRecord;
  /** What it certainly adds to the number. */
  readonly atLeast: Scalars['Int']['output'];
  /** What it may add. */
  readonly atMost: Scalars['Int']['output'];
};

/** Sites of models. */
export type SiteStatistics = {
  /** All of them. */
  readonly total: Count;
  /** By sector; sectors without any are there with nought. */
  readonly bySector: ReadonlyArray<SectorCount>;
  /**
   * By whether they run, as far as is known by now: of a period of the past as well, so a site that was there at its end and
   * has ended since counts as ended.
   */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** Pilots, by the level for which they are one. */
  readonly byPilotLevel: ReadonlyArray<PilotCount>;
  /** By the fields in which their models act; a site whose model acts in two fields counts in both. */
  readonly byActivityField: ReadonlyArray<FieldCount>;
  /** By model, those with most sites first. */
  readonly byModel: ReadonlyArray<ModelCount>;
  /** Set up in the period. */
  readonly established: Count;
  /** Ended in the period. */
  readonly ended: Count;
};


/** Sites of models. */
export type SiteStatisticsByModelArgs = {
  first?: Scalars['Int']['input'];
};

/** Sites in one sector. */
export type SectorCount = {
  /** The sector. Null: the source does not say. */
  readonly sector: Maybe<Sector>;
  /** How many. */
  readonly count: Count;
};

/** Sites of one status. */
export type StatusCount = {
  /** Whether the sites run. */
  readonly status: SiteStatus;
  /** How many. */
  readonly count: Count;
};

/** Pilot sites of one level. */
export type PilotCount = {
  /** For which level. */
  readonly pilotLevel: PilotLevel;
  /** How many. */
  readonly count: Count;
};

/** Sites in one field. */
export type FieldCount = {
  /** In which the sites' models act. */
  readonly activityField: ActivityField;
  /** How many. */
  readonly count: Count;
};

/** Sites of one model. */
export type ModelCount = {
  /** Which runs at these sites. */
  readonly model: Model;
  /** How many. */
  readonly count: Count;
};

/** Registrations of one kind of subject, or of several that the sources count together. */
export type RegistrationFunnel = {
  /** What kinds of subjects: one, or several without a split. */
  readonly subject: ReadonlyArray<SafetySubjectKind>;
  /** Who could register: the communes there are on the last day of the period, where the register holds all of them; hamlets and organisations as far as it knows them, so at least so many. */
  readonly eligible: Count;
  /** Who registered. */
  readonly registered: Count;
  /** Of these, who was appraised, with whatever outcome. */
  readonly appraised: Count;
  /** Of these, who was recognised. */
  readonly recognised: Count;
  /** Of these, who was not recognised. */
  readonly refused: Count;
  /** Registered of eligible. */
  readonly registeredRate: Rate;
  /** Recognised of registered. */
  readonly recognisedRate: Rate;
};

/** Designations at one stage. */
export type DesignationCount = {
  /** How far the unit has come, as far as the register knows. */
  readonly stage: DesignationStage;
  /** How many. */
  readonly count: Count;
};

/** Events of one kind. */
export type EventCount = {
  /** What kind of event is counted. */
  readonly kind: EventKind;
  /** How many. */
  readonly count: Count;
};

/** Tasks by whether they are known to be done. */
export type TaskStatistics = {
  /** Not known to be done. */
  readonly open: Count;
  /** Known to be done. */
  readonly done: Count;
};

/** A number stated for a unit beside what the register counts itself. The three are different things and none is corrected by another. */
export type Reconciliation = {
  /** What is counted. */
  readonly indicator: Indicator;
  /** The figure as stated. Its `unit` is the one on which is counted. */
  readonly figure: ReportedFigure;
  /** How surely that unit belongs under the one that was asked. */
  readonly placement: Placement;
  /** Its number. */
  readonly stated: Quantity;
  /** The sum of the parts that the source gives. Null: it gives none. */
  readonly breakdownSum: Maybe<Scalars['Float']['output']>;
  /** The figure less that sum. Null: no parts, or no number. */
  readonly breakdownResidual: Maybe<Scalars['Float']['output']>;
  /** What the register counts on the figure's unit at the time of the figure, on the units of then. A figure of a part of a year is held against the registrations for the year. Null: it keeps no records of this kind, does not tell apart what the figure counts, or the figure does not say since when it counts. */
  readonly counted: Maybe<Count>;
  /** The figure less what is certainly counted: records that the register lacks, or that the figure left out. Null: not counted, or no number. */
  readonly residual: Maybe<Scalars['Float']['output']>;
  /** What kinds of records would close the gap, in a sentence. Null: nothing is missing, or the register keeps no records of this kind. */
  readonly missing: Maybe<Scalars['String']['output']>;
};

/**
 * The thresholds of circular 124/2021/TT-BCA for a commune and year, criterion by criterion, by the rules that the register
 * holds for that year.
 *
 * Registrations and sites of a commune are taken for all there are as soon as there is one. The hamlets and organisations
 * that the register knows are not: that all have registered stays UNKNOWN, that one has not is NOT_MET.
 */
export type SafetyAssessment = {
  /** For which subjects registered. */
  readonly year: Scalars['Int']['output'];
  /** The act. Null: no rule of the register holds in that year. */
  readonly legalBasis: Maybe<Document>;
  /** Each criterion with its outcome. Empty: no rule of the register holds in that year. */
  readonly criteria: ReadonlyArray<SafetyCriterionOutcome>;
  /** MET where all are, NOT_MET where one is not; else UNKNOWN. */
  readonly outcome: CriterionOutcome;
};

/** One criterion of the thresholds. */
export type SafetyCriterionOutcome = {
  /** What is required. */
  readonly label: Label;
  /** The article of the act. Null: not known to the register. */
  readonly article: Maybe<Scalars['String']['output']>;
  /** What is required: a share from 0 to 1, or a number of models. */
  readonly required: Scalars['Float']['output'];
  /** What the register counts: registered of those known, recognised of those registered, running models of those known. Counted as reported, on the units of then. */
  readonly actual: Rate;
  /** Whether it is met. */
  readonly outcome: CriterionOutcome;
  /** Which records are missing to say so. Null: it is known. */
  readonly missing: Maybe<Scalars['String']['output']>;
};

/** Whether a criterion is met. */
export type CriterionOutcome =
  /** It is met. */
  | 'MET'
  /** It is not met. */
  | 'NOT_MET'
  /** The register lacks the records to say so. */
  | 'UNKNOWN';

/** A commune in which too few subjects were recognised, and who would close the gap. */
export type SafetyShortfall = {
  /** The commune. */
  readonly unit: AdministrativeUnit;
  /** Recognised of registered, of the residential areas. */
  readonly recognised: Rate;
  /** How many more recognitions would reach the threshold. */
  readonly lacking: Scalars['Int']['output'];
  /** Residential areas that registered by name and are not recognised. Fewer than are lacking where sources only count. */
  readonly candidates: ReadonlyArray<AdministrativeUnit>;
};

/** What units can be compared by. */
export type ComparedIndicator =
  /** `sites.total`. */
  | 'SITES'
  /** `sites.established`. */
  | 'SITES_ESTABLISHED'
  /** `modelsInUse`. */
  | 'MODELS_IN_USE'
  /** `teams`. */
  | 'TEAMS'
  /** Registrations of all kinds of subjects. */
  | 'REGISTERED'
  /** Recognitions of all kinds of subjects. */
  | 'RECOGNISED'
  /** Designations at all stages but WITHDRAWN. */
  | 'DESIGNATIONS'
  /** Events of all kinds. */
  | 'EVENTS';

/** Which units to compare: exactly one of `ids` and `level`. */
export type ComparedUnits = {
  /** These, each in the view of its id. At most 200. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All of this level: PROVINCE, or with `within` also DISTRICT and COMMUNE. */
  readonly level?: InputMaybe<UnitLevel>;
  /** Only those inside this unit, at any depth. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which the units are seen; today without it. Not with `ids`. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Units side by side in one period. */
export type StatisticsComparison = {
  /** The days of the period. */
  readonly period: Period;
  /** On which units is counted. */
  readonly frame: StatisticsFrame;
  /** By what they are ranked. */
  readonly indicator: ComparedIndicator;
  /** All of them together. Where a record is open between two of them, or one of them lies in another, no single number. */
  readonly total: Count;
  /** The units, the greatest certain number first, then by the first code that they had. */
  readonly rows: ReadonlyArray<ComparedUnit>;
};

/** A unit in a comparison. */
export type ComparedUnit = {
  /** The unit in the view of the comparison. */
  readonly unit: AdministrativeUnit;
  /** Its number. */
  readonly count: Count;
  /** Its part of the total, 0 to 1. Null where either is not certain, or the total is nought. */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** Its place, from 1; equal numbers share one. Null where its bounds overlap those of another, so that nobody can say. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** All that is counted on it in the period. */
  readonly statistics: UnitStatistics;
};

/** Kỳ báo cáo: a reporting calendar, as data. Its year Y ends in the calendar year Y. */
export type ReportingCalendar = {
  /** Names it for good; give it as `calendar` of a period. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: Label;
  /** The period of a year. */
  readonly period: Period;
  /** The act that sets it. Null: practice. */
  readonly legalBasis: Maybe<Document>;
};


/** Kỳ báo cáo: a reporting calendar, as data. Its year Y ends in the calendar year Y. */
export type ReportingCalendarPeriodArgs = {
  year: Scalars['Int']['input'];
};

/** Bounds for a date that the source does not give. Either may be null: not known. */
export type DateBound = {
  /** The first day on which it can have been. */
  readonly notBefore: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can have been, often the day on which the source appeared. */
  readonly notAfter: Maybe<Scalars['Date']['output']>;
};

/** A stretch of time; both ends belong to it. A null end is open or not known. */
export type Period = {
  /** The first day, month or year. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, month or year. */
  readonly through: Maybe<Scalars['PartialDate']['output']>;
};

/** A stretch of days to look into; both ends belong to it. At least one must be given. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
  /** Also what only may have fallen into the range: a source gives the year, or a bound, and no day. Without it counts by year do not count one record in several years. */
  readonly possible?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A number as the source states it, with how exactly it is meant. */
export type Quantity = {
  /** The number. Null where the source gives none (DOZENS). */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** How the number is meant. */
  readonly qualifier: QuantityQualifier;
  /** What it is a number of. COUNT for plain counting. */
  readonly unit: MeasureUnit;
};

/** How exactly a number is meant. */
export type QuantityQualifier =
  /** Exactly this many. */
  | 'EXACT'
  /** This many or more (trên, ít nhất). */
  | 'AT_LEAST'
  /** About this many (khoảng). */
  | 'ABOUT'
  /** Tens, no number given (hàng chục). */
  | 'DOZENS';

/** What a quantity counts or measures. */
export type MeasureUnit =
  /** Plain counting. */
  | 'COUNT'
  /** Hundredths of the whole. */
  | 'PERCENT'
  /** Kilometres. */
  | 'KILOMETRE'
  /** Kilograms. */
  | 'KILOGRAM';

/** The same thing in two languages. */
export type Label = {
  /** In Vietnamese. */
  readonly vi: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
};

/** Where a record comes from: the document, and the place in it. */
export type Citation = {
  /** The document that says so. Null only while documents cannot be reached. */
  readonly document: Maybe<Document>;
  /** Where in the document: a paragraph, an article, a table. Null: the document as a whole. */
  readonly locator: Maybe<Scalars['String']['output']>;
};

/** A value that no source states in so many words but that follows from something else. */
export type Inference = {
  /** The name of the field whose value was concluded. */
  readonly field: Scalars['String']['output'];
  /** What it was concluded from. */
  readonly reason: Scalars['String']['output'];
};

/** Something a reader must know before relying on a record. The record is kept as the source states it. */
export type Warning = {
  /** What kind of warning. */
  readonly code: WarningCode;
  /** What it is about, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The act whose rule is not met. Null where no rule of law is concerned. */
  readonly legalBasis: Maybe<Document>;
  /** The article of that act, as usually cited. */
  readonly article: Maybe<Scalars['String']['output']>;
};

/** The kinds of warnings. */
export type WarningCode =
  /** The law in force on the day does not list the grantor among those who may grant this form of award. */
  | 'GRANTOR_NOT_COMPETENT'
  /** A person whom the award names had received the same before, and by the law in force on the day it is given once. */
  | 'ONCE_ONLY_AWARD_REPEATED'
  /** The subject is not among those that may register under the circular. */
  | 'SUBJECT_OUTSIDE_CIRCULAR'
  /** The source does not say whether two figures count some of the same things. */
  | 'OVERLAP_NOT_STATED'
  /** Another statement contradicts this one; neither is settled. */
  | 'DISPUTED'
  /** The parts that the source gives do not add up to the total it gives. */
  | 'DOES_NOT_ADD_UP'
  /** The wording allows another reading than the one recorded. */
  | 'READING_UNCERTAIN';

/** Whether a record comes from a source or was made up. */
export type Origin =
  /** Taken from a cited source. */
  | 'SOURCE'
  /** Made up for demonstration and measurement; never mixed with facts in the same database unmarked. */
  | 'SYNTHETIC';

/** Which units' records a list on a unit shows. */
export type UnitScope =
  /** The unit itself. */
  | 'OWN'
  /** The unit and all units it consists of on the view date. */
  | 'SUBTREE';

/** How surely a record belongs under a unit that was not its own at the time. */
export type Placement =
  /** Certain: the record's unit is this one, part of it, or went into it whole. */
  | 'EXACT'
  /** Open: the record's unit was divided, and nothing settles on which side the record lies. */
  | 'UNDETERMINABLE';

/** Khối: where in society a model runs or an organisation belongs. */
export type Sector =
  /** Residential areas, communes and townships. */
  | 'RESIDENTIAL'
  /** Enterprises. */
  | 'ENTERPRISE'
  /** Schools and other educational establishments. */
  | 'EDUCATION'
  /** State and party agencies. */
  | 'AGENCY';

/** Where a page stands in its list (Relay connection specification; forward only). */
export type PageInfo = {
  /** Whether there are records behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are records before this page: true on every page that was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first record of the page. Null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last record of the page; give it as `after`. Null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** The levels of the hierarchy. */
export type UnitLevel =
  /** Directly under the centre. */
  | 'PROVINCE'
  /** Between province and commune, until 30 June 2025. */
  | 'DISTRICT'
  /** The lowest level with a government of its own. */
  | 'COMMUNE'
  /** A residential community inside a commune; self-governing, without a government. */
  | 'HAMLET';

/**
 * A period to count in: `{ year: 2024 }`, `{ year: 2024, quarter: 3 }`, `{ year: 2024, month: 9 }`,
 * `{ year: 2024, calendar: "SAFETY_RESIDENTIAL" }` or `{ from: "2024-01-01", through: "2024-09-17" }`. Anything else is
 * BAD_USER_INPUT.
 */
export type StatisticsPeriod = {
  /** The year: of the calendar, or of a reporting calendar that ends in it. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** A quarter of the year: 1 to 4. */
  readonly quarter?: InputMaybe<Scalars['Int']['input']>;
  /** A month of the year: 1 to 12. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** A reporting calendar, by its code; see `reportingCalendars`. */
  readonly calendar?: InputMaybe<Scalars['String']['input']>;
  /** The first day of a period of one's own. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of a period of one's own. */
  readonly through?: InputMaybe<Scalars['Date']['input']>;
};

/** On which units a record is counted. */
export type StatisticsFrame =
  /**
   * On the units there were at the time: a record of 2024 on the communes and districts of 2024. A record of a unit that had
   * ended by the day on which it counts (a registration of the year 2025 by a commune that was merged on 1 July, which
   * counts on 31 October) stays on that unit and on those above it in its last days.
   */
  | 'AS_REPORTED'
  /** On the units of the view date: years before and after the reform can be compared. What a division leaves open is said. */
  | 'RESTATED';

/** Whether a count is certain. */
export type Exactness =
  /** Every record behind it certainly belongs here. */
  | 'EXACT'
  /** It lies between `atLeast` and `atMost`: a divided unit, or a date that is only bounded, leaves some records open. */
  | 'UNDETERMINABLE';

/** Why the records of a unit count on another. */
export type CountedRelation =
  /** It is the unit itself, or inside it on the day. */
  | 'PRESENT'
  /** It had ended by the day: it went into the unit, or ended inside it. */
  | 'FORMER'
  /** It began only after the day, out of the unit or parts of it. */
  | 'LATER';

/** The orders of counted records. */
export type CountedRecordOrder =
  /** By type, then by identity. */
  | 'RECORD_ASC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Person: Person;
  Register: Register;
  Organisation: Organisation;
  AdministrativeUnit: AdministrativeUnit;
  Designation: Designation;
  CriteriaSet: CriteriaSet;
  Criterion: Criterion;
  Target: Target;
  Assessment: Assessment;
  Document: Document;
  Task: Task;
  Event: Event;
  EventSeries: EventSeries;
  Model: Model;
  ModelSite: ModelSite;
  Movement: Movement;
  Indicator: Indicator;
  Report: Report;
  ReportedFigure: ReportedFigure;
  SafetyRegistration: SafetyRegistration;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Designation:
    ( { __typename: 'Designation' }
    & GraphQLRecursivePick<FederationTypes['Designation'], {"id":true}> );
  CriteriaSet:
    ( { __typename: 'CriteriaSet' }
    & GraphQLRecursivePick<FederationTypes['CriteriaSet'], {"id":true}> );
  Criterion:
    ( { __typename: 'Criterion' }
    & GraphQLRecursivePick<FederationTypes['Criterion'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventSeries:
    ( { __typename: 'EventSeries' }
    & GraphQLRecursivePick<FederationTypes['EventSeries'], {"id":true}> );
  Model:
    ( { __typename: 'Model' }
    & GraphQLRecursivePick<FederationTypes['Model'], {"id":true}> );
  ModelSite:
    ( { __typename: 'ModelSite' }
    & GraphQLRecursivePick<FederationTypes['ModelSite'], {"id":true}> );
  Movement:
    ( { __typename: 'Movement' }
    & GraphQLRecursivePick<FederationTypes['Movement'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  ReportedFigure:
    ( { __typename: 'ReportedFigure' }
    & GraphQLRecursivePick<FederationTypes['ReportedFigure'], {"id":true}> );
  SafetyRegistration:
    ( { __typename: 'SafetyRegistration' }
    & GraphQLRecursivePick<FederationTypes['SafetyRegistration'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Subject: ResolverTypeWrapper<SubjectRow>;
  Person: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Register: ResolverTypeWrapper<Reference>;
  Organisation: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdministrativeUnit: ResolverTypeWrapper<UnitView>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Designation: ResolverTypeWrapper<DesignationRow>;
  DesignationStage: DesignationStage;
  DesignationFilter: DesignationFilter;
  DesignationOrder: DesignationOrder;
  DesignationConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Designation']>>;
  DesignationEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Designation']>>;
  CriteriaSet: ResolverTypeWrapper<CriteriaSetRow>;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetStandard: TargetStandard;
  Comparison: Comparison;
  Grade: ResolverTypeWrapper<Grade>;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  AssessmentResult: AssessmentResult;
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  TargetConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Target']>>;
  TargetEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Target']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentReference: ResolverTypeWrapper<Omit<DocumentReference, 'document'> & { document: ResolversTypes['Document'] }>;
  DocumentRelation: DocumentRelation;
  DocumentKind: DocumentKind;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Document']>>;
  DocumentEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Document']>>;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskAddressee: ResolverTypeWrapper<AddresseeRow>;
  TaskStatus: TaskStatus;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Task']>>;
  TaskEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Task']>>;
  Event: ResolverTypeWrapper<EventRow>;
  EventKind: EventKind;
  PartOfDay: PartOfDay;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceGroup: ResolverTypeWrapper<Omit<AttendanceGroup, 'unit' | 'quantity'> & { unit: Maybe<ResolversTypes['AdministrativeUnit']>, quantity: Maybe<ResolversTypes['Quantity']> }>;
  AttendanceRole: AttendanceRole;
  EventAct: ResolverTypeWrapper<StoredAct>;
  EventActKind: EventActKind;
  EventSeries: ResolverTypeWrapper<SeriesRow>;
  Frequency: Frequency;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Event']>>;
  EventEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Event']>>;
  Model: ResolverTypeWrapper<ModelRow>;
  ModelComponent: ResolverTypeWrapper<ModelComponent>;
  ModelFilter: ModelFilter;
  ModelOrder: ModelOrder;
  ModelConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Model']>>;
  ModelEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Model']>>;
  ModelSite: ResolverTypeWrapper<SiteRow>;
  SiteStatus: SiteStatus;
  PilotLevel: PilotLevel;
  ModelSiteFilter: ModelSiteFilter;
  ModelSiteOrder: ModelSiteOrder;
  ModelSiteConnection: ResolverTypeWrapper<Page<ResolversParentTypes['ModelSite']>>;
  ModelSiteEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['ModelSite']>>;
  Movement: ResolverTypeWrapper<MovementRow>;
  ActivityField: ResolverTypeWrapper<ActivityField>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Report: ResolverTypeWrapper<ReportRow>;
  ReportedFigure: ResolverTypeWrapper<FigureRow>;
  FigureCategory: ResolverTypeWrapper<StoredCategory>;
  FigureBreakdown: ResolverTypeWrapper<StoredPart>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BreakdownDimension: BreakdownDimension;
  FigureCheck: ResolverTypeWrapper<FigureCheck>;
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  ReportConnection: ResolverTypeWrapper<Page<ResolversParentTypes['Report']>>;
  ReportEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['Report']>>;
  ReportedFigureFilter: ReportedFigureFilter;
  ReportedFigureOrder: ReportedFigureOrder;
  ReportedFigureConnection: ResolverTypeWrapper<Page<ResolversParentTypes['ReportedFigure']>>;
  ReportedFigureEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['ReportedFigure']>>;
  SafetyRegistration: ResolverTypeWrapper<SafetyRegistrationRow>;
  RegistrationStage: RegistrationStage;
  SafetySubjectKind: SafetySubjectKind;
  SafetyRegistrationFilter: SafetyRegistrationFilter;
  SafetyRegistrationOrder: SafetyRegistrationOrder;
  SafetyRegistrationConnection: ResolverTypeWrapper<Page<ResolversParentTypes['SafetyRegistration']>>;
  SafetyRegistrationEdge: ResolverTypeWrapper<Edge<ResolversParentTypes['SafetyRegistration']>>;
  UnitStatistics: ResolverTypeWrapper<StatisticsRow>;
  Count: ResolverTypeWrapper<CountRow>;
  Rate: ResolverTypeWrapper<RateRow>;
  CountExplanation: ResolverTypeWrapper<Behind>;
  CountedUnit: ResolverTypeWrapper<UnitBehind>;
  CountedRecord: ResolverTypeWrapper<CountedRow>;
  CountedRecordConnection: ResolverTypeWrapper<RecordsBehind>;
  CountedRecordEdge: ResolverTypeWrapper<RecordBehind>;
  SiteStatistics: ResolverTypeWrapper<StatisticsRow>;
  SectorCount: ResolverTypeWrapper<Omit<SectorCount, 'count'> & { count: ResolversTypes['Count'] }>;
  StatusCount: ResolverTypeWrapper<Omit<StatusCount, 'count'> & { count: ResolversTypes['Count'] }>;
  PilotCount: ResolverTypeWrapper<Omit<PilotCount, 'count'> & { count: ResolversTypes['Count'] }>;
  FieldCount: ResolverTypeWrapper<Omit<FieldCount, 'count'> & { count: ResolversTypes['Count'] }>;
  ModelCount: ResolverTypeWrapper<Omit<ModelCount, 'model' | 'count'> & { model: ResolversTypes['Model'], count: ResolversTypes['Count'] }>;
  RegistrationFunnel: ResolverTypeWrapper<FunnelRow>;
  DesignationCount: ResolverTypeWrapper<Omit<DesignationCount, 'count'> & { count: ResolversTypes['Count'] }>;
  EventCount: ResolverTypeWrapper<Omit<EventCount, 'count'> & { count: ResolversTypes['Count'] }>;
  TaskStatistics: ResolverTypeWrapper<StatisticsRow>;
  Reconciliation: ResolverTypeWrapper<ReconciliationRow>;
  SafetyAssessment: ResolverTypeWrapper<Assessed>;
  SafetyCriterionOutcome: ResolverTypeWrapper<AssessedCriterion>;
  CriterionOutcome: CriterionOutcome;
  SafetyShortfall: ResolverTypeWrapper<ShortfallRow>;
  ComparedIndicator: ComparedIndicator;
  ComparedUnits: ComparedUnits;
  StatisticsComparison: ResolverTypeWrapper<Omit<StatisticsComparison, 'period' | 'total' | 'rows'> & { period: ResolversTypes['Period'], total: ResolversTypes['Count'], rows: ReadonlyArray<ResolversTypes['ComparedUnit']> }>;
  ComparedUnit: ResolverTypeWrapper<Omit<ComparedUnit, 'unit' | 'count' | 'statistics'> & { unit: ResolversTypes['AdministrativeUnit'], count: ResolversTypes['Count'], statistics: ResolversTypes['UnitStatistics'] }>;
  ReportingCalendar: ResolverTypeWrapper<CalendarRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateBound: ResolverTypeWrapper<DateBound>;
  Period: ResolverTypeWrapper<Period>;
  DateRange: DateRange;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityQualifier: QuantityQualifier;
  MeasureUnit: MeasureUnit;
  Label: ResolverTypeWrapper<Label>;
  Citation: ResolverTypeWrapper<StoredCitation>;
  Inference: ResolverTypeWrapper<Inference>;
  Warning: ResolverTypeWrapper<StoredWarning>;
  WarningCode: WarningCode;
  Origin: Origin;
  UnitScope: UnitScope;
  Placement: Placement;
  Sector: Sector;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UnitLevel: UnitLevel;
  StatisticsPeriod: StatisticsPeriod;
  StatisticsFrame: StatisticsFrame;
  Exactness: Exactness;
  CountedRelation: CountedRelation;
  CountedRecordOrder: CountedRecordOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Subject: SubjectRow;
  Person: Reference;
  ID: Scalars['ID']['output'];
  Register: Reference;
  Organisation: Reference;
  Int: Scalars['Int']['output'];
  AdministrativeUnit: UnitView;
  Boolean: Scalars['Boolean']['output'];
  Designation: DesignationRow;
  DesignationFilter: DesignationFilter;
  DesignationConnection: Page<ResolversParentTypes['Designation']>;
  DesignationEdge: Edge<ResolversParentTypes['Designation']>;
  CriteriaSet: CriteriaSetRow;
  Criterion: CriterionRow;
  Target: TargetRow;
  Grade: Grade;
  Assessment: AssessmentRow;
  TargetFilter: TargetFilter;
  TargetConnection: Page<ResolversParentTypes['Target']>;
  TargetEdge: Edge<ResolversParentTypes['Target']>;
  Query: Record<PropertyKey, never>;
  Document: DocumentRow;
  DocumentReference: Omit<DocumentReference, 'document'> & { document: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentConnection: Page<ResolversParentTypes['Document']>;
  DocumentEdge: Edge<ResolversParentTypes['Document']>;
  Task: TaskRow;
  TaskAddressee: AddresseeRow;
  TaskFilter: TaskFilter;
  TaskConnection: Page<ResolversParentTypes['Task']>;
  TaskEdge: Edge<ResolversParentTypes['Task']>;
  Event: EventRow;
  Attendance: AttendanceRow;
  AttendanceGroup: Omit<AttendanceGroup, 'unit' | 'quantity'> & { unit: Maybe<ResolversParentTypes['AdministrativeUnit']>, quantity: Maybe<ResolversParentTypes['Quantity']> };
  EventAct: StoredAct;
  EventSeries: SeriesRow;
  EventFilter: EventFilter;
  EventConnection: Page<ResolversParentTypes['Event']>;
  EventEdge: Edge<ResolversParentTypes['Event']>;
  Model: ModelRow;
  ModelComponent: ModelComponent;
  ModelFilter: ModelFilter;
  ModelConnection: Page<ResolversParentTypes['Model']>;
  ModelEdge: Edge<ResolversParentTypes['Model']>;
  ModelSite: SiteRow;
  ModelSiteFilter: ModelSiteFilter;
  ModelSiteConnection: Page<ResolversParentTypes['ModelSite']>;
  ModelSiteEdge: Edge<ResolversParentTypes['ModelSite']>;
  Movement: MovementRow;
  ActivityField: ActivityField;
  Indicator: IndicatorRow;
  Report: ReportRow;
  ReportedFigure: FigureRow;
  FigureCategory: StoredCategory;
  FigureBreakdown: StoredPart;
  Float: Scalars['Float']['output'];
  FigureCheck: FigureCheck;
  ReportFilter: ReportFilter;
  ReportConnection: Page<ResolversParentTypes['Report']>;
  ReportEdge: Edge<ResolversParentTypes['Report']>;
  ReportedFigureFilter: ReportedFigureFilter;
  ReportedFigureConnection: Page<ResolversParentTypes['ReportedFigure']>;
  ReportedFigureEdge: Edge<ResolversParentTypes['ReportedFigure']>;
  SafetyRegistration: SafetyRegistrationRow;
  SafetyRegistrationFilter: SafetyRegistrationFilter;
  SafetyRegistrationConnection: Page<ResolversParentTypes['SafetyRegistration']>;
  SafetyRegistrationEdge: Edge<ResolversParentTypes['SafetyRegistration']>;
  UnitStatistics: StatisticsRow;
  Count: CountRow;
  Rate: RateRow;
  CountExplanation: Behind;
  CountedUnit: UnitBehind;
  CountedRecord: CountedRow;
  CountedRecordConnection: RecordsBehind;
  CountedRecordEdge: RecordBehind;
  SiteStatistics: StatisticsRow;
  SectorCount: Omit<SectorCount, 'count'> & { count: ResolversParentTypes['Count'] };
  StatusCount: Omit<StatusCount, 'count'> & { count: ResolversParentTypes['Count'] };
  PilotCount: Omit<PilotCount, 'count'> & { count: ResolversParentTypes['Count'] };
  FieldCount: Omit<FieldCount, 'count'> & { count: ResolversParentTypes['Count'] };
  ModelCount: Omit<ModelCount, 'model' | 'count'> & { model: ResolversParentTypes['Model'], count: ResolversParentTypes['Count'] };
  RegistrationFunnel: FunnelRow;
  DesignationCount: Omit<DesignationCount, 'count'> & { count: ResolversParentTypes['Count'] };
  EventCount: Omit<EventCount, 'count'> & { count: ResolversParentTypes['Count'] };
  TaskStatistics: StatisticsRow;
  Reconciliation: ReconciliationRow;
  SafetyAssessment: Assessed;
  SafetyCriterionOutcome: AssessedCriterion;
  SafetyShortfall: ShortfallRow;
  ComparedUnits: ComparedUnits;
  StatisticsComparison: Omit<StatisticsComparison, 'period' | 'total' | 'rows'> & { period: ResolversParentTypes['Period'], total: ResolversParentTypes['Count'], rows: ReadonlyArray<ResolversParentTypes['ComparedUnit']> };
  ComparedUnit: Omit<ComparedUnit, 'unit' | 'count' | 'statistics'> & { unit: ResolversParentTypes['AdministrativeUnit'], count: ResolversParentTypes['Count'], statistics: ResolversParentTypes['UnitStatistics'] };
  ReportingCalendar: CalendarRow;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateBound: DateBound;
  Period: Period;
  DateRange: DateRange;
  Quantity: Quantity;
  Label: Label;
  Citation: StoredCitation;
  Inference: Inference;
  Warning: StoredWarning;
  PageInfo: PageInfo;
  StatisticsPeriod: StatisticsPeriod;
  String: Scalars['String']['output'];
};

export type LabelDirectiveArgs = {
  vi: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type LabelDirectiveResolver<Result, Parent, ContextType = Context, Args = LabelDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'AdministrativeUnit' | 'Organisation', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attendances: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attendance']>>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics: Resolver<Maybe<ResolversTypes['UnitStatistics']>, ParentType, ContextType, RequireFields<OrganisationStatisticsArgs, 'period'>>;
  modelSites: Resolver<Maybe<ResolversTypes['ModelSiteConnection']>, ParentType, ContextType, RequireFields<OrganisationModelSitesArgs, 'orderBy' | 'first'>>;
  events: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganisationEventsArgs, 'orderBy' | 'first'>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<OrganisationDocumentsArgs, 'orderBy' | 'first'>>;
  safetyRegistrations: Resolver<Maybe<ResolversTypes['SafetyRegistrationConnection']>, ParentType, ContextType, RequireFields<OrganisationSafetyRegistrationsArgs, 'orderBy' | 'first'>>;
  designations: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, RequireFields<OrganisationDesignationsArgs, 'orderBy' | 'first'>>;
  targets: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, RequireFields<OrganisationTargetsArgs, 'orderBy' | 'first'>>;
  tasks: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<OrganisationTasksArgs, 'orderBy' | 'first'>>;
  reportedFigures: Resolver<Maybe<ResolversTypes['ReportedFigureConnection']>, ParentType, ContextType, RequireFields<OrganisationReportedFiguresArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics: Resolver<Maybe<ResolversTypes['UnitStatistics']>, ParentType, ContextType, RequireFields<AdministrativeUnitStatisticsArgs, 'period' | 'frame'>>;
  statisticsSeries: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitStatistics']>>, ParentType, ContextType, RequireFields<AdministrativeUnitStatisticsSeriesArgs, 'periods' | 'frame'>>;
  reconciliation: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reconciliation']>>, ParentType, ContextType, RequireFields<AdministrativeUnitReconciliationArgs, 'period' | 'first'>>;
  safetyAssessment: Resolver<Maybe<ResolversTypes['SafetyAssessment']>, ParentType, ContextType, RequireFields<AdministrativeUnitSafetyAssessmentArgs, 'year'>>;
  modelSites: Resolver<Maybe<ResolversTypes['ModelSiteConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitModelSitesArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  models: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitModelsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  events: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitEventsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitDocumentsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  tasks: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitTasksArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  safetyRegistrations: Resolver<Maybe<ResolversTypes['SafetyRegistrationConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitSafetyRegistrationsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  designations: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitDesignationsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  targets: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitTargetsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  reports: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitReportsArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  reportedFigures: Resolver<Maybe<ResolversTypes['ReportedFigureConnection']>, ParentType, ContextType, RequireFields<AdministrativeUnitReportedFiguresArgs, 'scope' | 'inherited' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation'], FederationReferenceType extends FederationReferenceTypes['Designation'] = FederationReferenceTypes['Designation']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Designation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['DesignationStage'], ParentType, ContextType>;
  pilot: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movement: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  criteriaSet: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  selectedBy: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  selectedByUnit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  basis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type CriteriaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSet'] = ResolversParentTypes['CriteriaSet'], FederationReferenceType extends FederationReferenceTypes['CriteriaSet'] = FederationReferenceTypes['CriteriaSet']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CriteriaSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  temporary: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion'], FederationReferenceType extends FederationReferenceTypes['Criterion'] = FederationReferenceTypes['Criterion']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Criterion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteriaSet: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  criteria: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  appliesTo: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard: Resolver<Maybe<ResolversTypes['TargetStandard']>, ParentType, ContextType>;
  comparison: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  grade: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  quantity: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  criteriaSet: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  assessmentFrequency: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  assessments: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type GradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  scale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  rank: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  assessor: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  result: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType>;
  grade: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  quantity: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  criterion: Resolver<Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designations?: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, RequireFields<QueryDesignationsArgs, 'orderBy' | 'first'>>;
  criteriaSets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CriteriaSet']>>, ParentType, ContextType>;
  criteriaSet?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType, RequireFields<QueryCriteriaSetArgs, 'id'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'orderBy' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy' | 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'orderBy' | 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy' | 'first'>>;
  eventSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EventSeries']>>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QueryModelArgs, 'id'>>;
  models?: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, RequireFields<QueryModelsArgs, 'orderBy' | 'first'>>;
  modelSite?: Resolver<Maybe<ResolversTypes['ModelSite']>, ParentType, ContextType, RequireFields<QueryModelSiteArgs, 'id'>>;
  modelSites?: Resolver<Maybe<ResolversTypes['ModelSiteConnection']>, ParentType, ContextType, RequireFields<QueryModelSitesArgs, 'orderBy' | 'first'>>;
  movements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Movement']>>, ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType, RequireFields<QueryMovementArgs, 'id'>>;
  activityFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityField']>>, ParentType, ContextType>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<QueryReportsArgs, 'orderBy' | 'first'>>;
  reportedFigure?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType, RequireFields<QueryReportedFigureArgs, 'id'>>;
  reportedFigures?: Resolver<Maybe<ResolversTypes['ReportedFigureConnection']>, ParentType, ContextType, RequireFields<QueryReportedFiguresArgs, 'orderBy' | 'first'>>;
  safetyRegistration?: Resolver<Maybe<ResolversTypes['SafetyRegistration']>, ParentType, ContextType, RequireFields<QuerySafetyRegistrationArgs, 'id'>>;
  safetyRegistrations?: Resolver<Maybe<ResolversTypes['SafetyRegistrationConnection']>, ParentType, ContextType, RequireFields<QuerySafetyRegistrationsArgs, 'orderBy' | 'first'>>;
  reportingCalendars?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportingCalendar']>>, ParentType, ContextType>;
  statisticsComparison?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatisticsComparison']>>, ParentType, ContextType, RequireFields<QueryStatisticsComparisonArgs, 'units' | 'periods' | 'frame' | 'indicator'>>;
  safetyShortfalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyShortfall']>>, ParentType, ContextType, RequireFields<QuerySafetyShortfallsArgs, 'year' | 'first'>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byline: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  issuedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedViews: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  standsFor: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  inForceFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceThrough: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movements: Resolver<ReadonlyArray<ResolversTypes['Movement']>, ParentType, ContextType>;
  cites: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  implements: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  continues: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  amends: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  repeals: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  referredToBy: Resolver<ReadonlyArray<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  tasks: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type DocumentReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentReference'] = ResolversParentTypes['DocumentReference']> = {
  relation: Resolver<ResolversTypes['DocumentRelation'], ParentType, ContextType>;
  document: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressees: Resolver<ReadonlyArray<ResolversTypes['TaskAddressee']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  frequency: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskAddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskAddressee'] = ResolversParentTypes['TaskAddressee']> = {
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  movement: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  series: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateBound: Resolver<Maybe<ResolversTypes['DateBound']>, ParentType, ContextType>;
  partOfDay: Resolver<Maybe<ResolversTypes['PartOfDay']>, ParentType, ContextType>;
  periodUnderReview: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  host: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  hostUnit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  attendance: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  acts: Resolver<ReadonlyArray<ResolversTypes['EventAct']>, ParentType, ContextType>;
  tasks: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  documents: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  group: Resolver<Maybe<ResolversTypes['AttendanceGroup']>, ParentType, ContextType>;
};

export type AttendanceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceGroup'] = ResolversParentTypes['AttendanceGroup']> = {
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  quantity: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type EventActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAct'] = ResolversParentTypes['EventAct']> = {
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['EventActKind'], ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries'], FederationReferenceType extends FederationReferenceTypes['EventSeries'] = FederationReferenceTypes['EventSeries']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['EventSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  frequency: Resolver<Maybe<ResolversTypes['Frequency']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  events: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<EventSeriesEventsArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model'], FederationReferenceType extends FederationReferenceTypes['Model'] = FederationReferenceTypes['Model']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Model']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  movement: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  components: Resolver<ReadonlyArray<ResolversTypes['ModelComponent']>, ParentType, ContextType>;
  activityFields: Resolver<ReadonlyArray<ResolversTypes['ActivityField']>, ParentType, ContextType>;
  firstSite: Resolver<Maybe<ResolversTypes['ModelSite']>, ParentType, ContextType>;
  sites: Resolver<Maybe<ResolversTypes['ModelSiteConnection']>, ParentType, ContextType, RequireFields<ModelSitesArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ModelComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelComponent'] = ResolversParentTypes['ModelComponent']> = {
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type ModelSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelSite'] = ResolversParentTypes['ModelSite'], FederationReferenceType extends FederationReferenceTypes['ModelSite'] = FederationReferenceTypes['ModelSite']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ModelSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  organisation: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  pilotLevel: Resolver<Maybe<ResolversTypes['PilotLevel']>, ParentType, ContextType>;
  establishedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  establishedBound: Resolver<Maybe<ResolversTypes['DateBound']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  steeringBody: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  teamCount: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelSiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelSiteConnection'] = ResolversParentTypes['ModelSiteConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ModelSiteEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ModelSite']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelSiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelSiteEdge'] = ResolversParentTypes['ModelSiteEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ModelSite'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement'], FederationReferenceType extends FederationReferenceTypes['Movement'] = FederationReferenceTypes['Movement']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Movement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  models: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, RequireFields<MovementModelsArgs, 'orderBy' | 'first'>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<MovementDocumentsArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type ActivityFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityField'] = ResolversParentTypes['ActivityField']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  description: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  period: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  figures: Resolver<Maybe<ResolversTypes['ReportedFigureConnection']>, ParentType, ContextType, RequireFields<ReportFiguresArgs, 'orderBy' | 'first'>>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure'], FederationReferenceType extends FederationReferenceTypes['ReportedFigure'] = FederationReferenceTypes['ReportedFigure']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ReportedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  period: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  asOf: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  categories: Resolver<ReadonlyArray<ResolversTypes['FigureCategory']>, ParentType, ContextType>;
  breakdown: Resolver<ReadonlyArray<ResolversTypes['FigureBreakdown']>, ParentType, ContextType>;
  check: Resolver<Maybe<ResolversTypes['FigureCheck']>, ParentType, ContextType>;
  report: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type FigureCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCategory'] = ResolversParentTypes['FigureCategory']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type FigureBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureBreakdown'] = ResolversParentTypes['FigureBreakdown']> = {
  dimension: Resolver<ResolversTypes['BreakdownDimension'], ParentType, ContextType>;
  member: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCheck'] = ResolversParentTypes['FigureCheck']> = {
  breakdownSum: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  residual: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  addsUp: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type ReportedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigureConnection'] = ResolversParentTypes['ReportedFigureConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ReportedFigureEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigureEdge'] = ResolversParentTypes['ReportedFigureEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ReportedFigure'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type SafetyRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyRegistration'] = ResolversParentTypes['SafetyRegistration'], FederationReferenceType extends FederationReferenceTypes['SafetyRegistration'] = FederationReferenceTypes['SafetyRegistration']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['SafetyRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['RegistrationStage'], ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  subjectKinds: Resolver<ReadonlyArray<ResolversTypes['SafetySubjectKind']>, ParentType, ContextType>;
  subjectLabel: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  registeredOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decidedOn: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decision: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  citations: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  inferences: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  origin: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyRegistrationConnection'] = ResolversParentTypes['SafetyRegistrationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SafetyRegistrationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SafetyRegistration']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafetyRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyRegistrationEdge'] = ResolversParentTypes['SafetyRegistrationEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SafetyRegistration'], ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  inheritedFrom: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type UnitStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStatistics'] = ResolversParentTypes['UnitStatistics']> = {
  period: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  frame: Resolver<ResolversTypes['StatisticsFrame'], ParentType, ContextType>;
  sites: Resolver<ResolversTypes['SiteStatistics'], ParentType, ContextType>;
  modelsInUse: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  teams: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  registrations: Resolver<ReadonlyArray<ResolversTypes['RegistrationFunnel']>, ParentType, ContextType>;
  designations: Resolver<ReadonlyArray<ResolversTypes['DesignationCount']>, ParentType, ContextType>;
  events: Resolver<ReadonlyArray<ResolversTypes['EventCount']>, ParentType, ContextType>;
  tasks: Resolver<ResolversTypes['TaskStatistics'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exactness: Resolver<ResolversTypes['Exactness'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explain: Resolver<Maybe<ResolversTypes['CountExplanation']>, ParentType, ContextType>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  numerator: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  denominator: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CountExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountExplanation'] = ResolversParentTypes['CountExplanation']> = {
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  frame: Resolver<ResolversTypes['StatisticsFrame'], ParentType, ContextType>;
  asOf: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  units: Resolver<ReadonlyArray<ResolversTypes['CountedUnit']>, ParentType, ContextType>;
  records: Resolver<Maybe<ResolversTypes['CountedRecordConnection']>, ParentType, ContextType, RequireFields<CountExplanationRecordsArgs, 'orderBy' | 'first'>>;
};

export type CountedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedUnit'] = ResolversParentTypes['CountedUnit']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountedRelation'], ParentType, ContextType>;
  placement: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRecord'] = ResolversParentTypes['CountedRecord']> = {
  __resolveType: TypeResolveFn<'ModelSite' | 'SafetyRegistration' | 'Designation' | 'Event' | 'Task', ParentType, ContextType>;
};

export type CountedRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRecordConnection'] = ResolversParentTypes['CountedRecordConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CountedRecordEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CountedRecord']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRecordEdge'] = ResolversParentTypes['CountedRecordEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CountedRecord'], ParentType, ContextType>;
  atLeast: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteStatistics'] = ResolversParentTypes['SiteStatistics']> = {
  total: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  bySector: Resolver<ReadonlyArray<ResolversTypes['SectorCount']>, ParentType, ContextType>;
  byStatus: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  byPilotLevel: Resolver<ReadonlyArray<ResolversTypes['PilotCount']>, ParentType, ContextType>;
  byActivityField: Resolver<ReadonlyArray<ResolversTypes['FieldCount']>, ParentType, ContextType>;
  byModel: Resolver<ReadonlyArray<ResolversTypes['ModelCount']>, ParentType, ContextType, RequireFields<SiteStatisticsByModelArgs, 'first'>>;
  established: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  ended: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SectorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCount'] = ResolversParentTypes['SectorCount']> = {
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PilotCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotCount'] = ResolversParentTypes['PilotCount']> = {
  pilotLevel: Resolver<ResolversTypes['PilotLevel'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FieldCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCount'] = ResolversParentTypes['FieldCount']> = {
  activityField: Resolver<ResolversTypes['ActivityField'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ModelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelCount'] = ResolversParentTypes['ModelCount']> = {
  model: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RegistrationFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationFunnel'] = ResolversParentTypes['RegistrationFunnel']> = {
  subject: Resolver<ReadonlyArray<ResolversTypes['SafetySubjectKind']>, ParentType, ContextType>;
  eligible: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  registered: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  appraised: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  recognised: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  refused: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  registeredRate: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  recognisedRate: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type DesignationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationCount'] = ResolversParentTypes['DesignationCount']> = {
  stage: Resolver<ResolversTypes['DesignationStage'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EventCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCount'] = ResolversParentTypes['EventCount']> = {
  kind: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TaskStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskStatistics'] = ResolversParentTypes['TaskStatistics']> = {
  open: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  done: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  indicator: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  figure: Resolver<ResolversTypes['ReportedFigure'], ParentType, ContextType>;
  placement: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  stated: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  breakdownSum: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  breakdownResidual: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counted: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  residual: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyAssessment'] = ResolversParentTypes['SafetyAssessment']> = {
  year: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  criteria: Resolver<ReadonlyArray<ResolversTypes['SafetyCriterionOutcome']>, ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
};

export type SafetyCriterionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyCriterionOutcome'] = ResolversParentTypes['SafetyCriterionOutcome']> = {
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  article: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actual: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyShortfall'] = ResolversParentTypes['SafetyShortfall']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  recognised: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  lacking: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type StatisticsComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsComparison'] = ResolversParentTypes['StatisticsComparison']> = {
  period: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  frame: Resolver<ResolversTypes['StatisticsFrame'], ParentType, ContextType>;
  indicator: Resolver<ResolversTypes['ComparedIndicator'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  rows: Resolver<ReadonlyArray<ResolversTypes['ComparedUnit']>, ParentType, ContextType>;
};

export type ComparedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedUnit'] = ResolversParentTypes['ComparedUnit']> = {
  unit: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  share: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statistics: Resolver<ResolversTypes['UnitStatistics'], ParentType, ContextType>;
};

export type ReportingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingCalendar'] = ResolversParentTypes['ReportingCalendar']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  period: Resolver<ResolversTypes['Period'], ParentType, ContextType, RequireFields<ReportingCalendarPeriodArgs, 'year'>>;
  legalBasis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateBoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateBound'] = ResolversParentTypes['DateBound']> = {
  notBefore: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notAfter: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  through: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier: Resolver<ResolversTypes['QuantityQualifier'], ParentType, ContextType>;
  unit: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  vi: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  article: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Subject: SubjectResolvers<ContextType>;
  Person: PersonResolvers<ContextType>;
  Register: RegisterResolvers<ContextType>;
  Organisation: OrganisationResolvers<ContextType>;
  AdministrativeUnit: AdministrativeUnitResolvers<ContextType>;
  Designation: DesignationResolvers<ContextType>;
  DesignationConnection: DesignationConnectionResolvers<ContextType>;
  DesignationEdge: DesignationEdgeResolvers<ContextType>;
  CriteriaSet: CriteriaSetResolvers<ContextType>;
  Criterion: CriterionResolvers<ContextType>;
  Target: TargetResolvers<ContextType>;
  Grade: GradeResolvers<ContextType>;
  Assessment: AssessmentResolvers<ContextType>;
  TargetConnection: TargetConnectionResolvers<ContextType>;
  TargetEdge: TargetEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  DocumentReference: DocumentReferenceResolvers<ContextType>;
  DocumentConnection: DocumentConnectionResolvers<ContextType>;
  DocumentEdge: DocumentEdgeResolvers<ContextType>;
  Task: TaskResolvers<ContextType>;
  TaskAddressee: TaskAddresseeResolvers<ContextType>;
  TaskConnection: TaskConnectionResolvers<ContextType>;
  TaskEdge: TaskEdgeResolvers<ContextType>;
  Event: EventResolvers<ContextType>;
  Attendance: AttendanceResolvers<ContextType>;
  AttendanceGroup: AttendanceGroupResolvers<ContextType>;
  EventAct: EventActResolvers<ContextType>;
  EventSeries: EventSeriesResolvers<ContextType>;
  EventConnection: EventConnectionResolvers<ContextType>;
  EventEdge: EventEdgeResolvers<ContextType>;
  Model: ModelResolvers<ContextType>;
  ModelComponent: ModelComponentResolvers<ContextType>;
  ModelConnection: ModelConnectionResolvers<ContextType>;
  ModelEdge: ModelEdgeResolvers<ContextType>;
  ModelSite: ModelSiteResolvers<ContextType>;
  ModelSiteConnection: ModelSiteConnectionResolvers<ContextType>;
  ModelSiteEdge: ModelSiteEdgeResolvers<ContextType>;
  Movement: MovementResolvers<ContextType>;
  ActivityField: ActivityFieldResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  Report: ReportResolvers<ContextType>;
  ReportedFigure: ReportedFigureResolvers<ContextType>;
  FigureCategory: FigureCategoryResolvers<ContextType>;
  FigureBreakdown: FigureBreakdownResolvers<ContextType>;
  FigureCheck: FigureCheckResolvers<ContextType>;
  ReportConnection: ReportConnectionResolvers<ContextType>;
  ReportEdge: ReportEdgeResolvers<ContextType>;
  ReportedFigureConnection: ReportedFigureConnectionResolvers<ContextType>;
  ReportedFigureEdge: ReportedFigureEdgeResolvers<ContextType>;
  SafetyRegistration: SafetyRegistrationResolvers<ContextType>;
  SafetyRegistrationConnection: SafetyRegistrationConnectionResolvers<ContextType>;
  SafetyRegistrationEdge: SafetyRegistrationEdgeResolvers<ContextType>;
  UnitStatistics: UnitStatisticsResolvers<ContextType>;
  Count: CountResolvers<ContextType>;
  Rate: RateResolvers<ContextType>;
  CountExplanation: CountExplanationResolvers<ContextType>;
  CountedUnit: CountedUnitResolvers<ContextType>;
  CountedRecord: CountedRecordResolvers<ContextType>;
  CountedRecordConnection: CountedRecordConnectionResolvers<ContextType>;
  CountedRecordEdge: CountedRecordEdgeResolvers<ContextType>;
  SiteStatistics: SiteStatisticsResolvers<ContextType>;
  SectorCount: SectorCountResolvers<ContextType>;
  StatusCount: StatusCountResolvers<ContextType>;
  PilotCount: PilotCountResolvers<ContextType>;
  FieldCount: FieldCountResolvers<ContextType>;
  ModelCount: ModelCountResolvers<ContextType>;
  RegistrationFunnel: RegistrationFunnelResolvers<ContextType>;
  DesignationCount: DesignationCountResolvers<ContextType>;
  EventCount: EventCountResolvers<ContextType>;
  TaskStatistics: TaskStatisticsResolvers<ContextType>;
  Reconciliation: ReconciliationResolvers<ContextType>;
  SafetyAssessment: SafetyAssessmentResolvers<ContextType>;
  SafetyCriterionOutcome: SafetyCriterionOutcomeResolvers<ContextType>;
  SafetyShortfall: SafetyShortfallResolvers<ContextType>;
  StatisticsComparison: StatisticsComparisonResolvers<ContextType>;
  ComparedUnit: ComparedUnitResolvers<ContextType>;
  ReportingCalendar: ReportingCalendarResolvers<ContextType>;
  Date: GraphQLScalarType;
  PartialDate: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  DateBound: DateBoundResolvers<ContextType>;
  Period: PeriodResolvers<ContextType>;
  Quantity: QuantityResolvers<ContextType>;
  Label: LabelResolvers<ContextType>;
  Citation: CitationResolvers<ContextType>;
  Inference: InferenceResolvers<ContextType>;
  Warning: WarningResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  label: LabelDirectiveResolver<any, any, ContextType>;
};
