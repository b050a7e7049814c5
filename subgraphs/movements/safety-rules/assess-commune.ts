import type { Context } from "@phong-trao/kit/context.ts";
import { counts } from "@phong-trao/kit/statistics/count.queries.ts";
import { type Count, countOf } from "@phong-trao/kit/statistics/count.ts";
import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import { daysOf } from "@phong-trao/kit/statistics/period.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { CriterionOutcome } from "../src/generated/resolvers.ts";
import { atLeastRow, countRow, type RateRow } from "../statistics/count-row.ts";
import { type CommuneLife, communeLife, knownAreas } from "./commune.queries.ts";
import { membersOf, ofKinds } from "../statistics/counted-members.ts";
import { eligibleAtLeast, finding, outcomeOfAll, type Standing } from "./safety-assessment.rules.ts";
import { inYear, safetyThresholds, type Threshold } from "./safety-threshold.queries.ts";

/** As the type SafetyAssessment of the schema has it. */
export interface Assessed {
  readonly year: number;
  readonly legalBasisKey: string | null;
  readonly criteria: readonly AssessedCriterion[];
  readonly outcome: CriterionOutcome;
}

export interface AssessedCriterion {
  readonly label: { readonly vi: string; readonly en: string };
  readonly article: string | null;
  readonly required: number;
  readonly actual: RateRow;
  readonly outcome: CriterionOutcome;
  readonly missing: string | null;
}

/** What the thresholds of a year say of a commune of then. Null: no commune, or not there in that safety year. */
export async function assessCommune(unit: UnitView, year: number, context: Context): Promise<Assessed | null> {
  const [life, safetyYear, thresholds] = await Promise.all([
    context.ask(communeLife, unit.key),
    // Of communes, not of the residential areas in them.
    daysOf(context, { year, calendar: "SAFETY_OTHER" }),
    context.ask(safetyThresholds, "all"),
  ]);
  if (life === null || !isThere(life, safetyYear)) return null;
  const cutOff = earlier(safetyYear.through, life.validThrough);
  const criteria = await Promise.all(
    inYear(thresholds, year).map((threshold) => criterion(threshold, { unit, year, cutOff }, context)),
  );
  return {
    year,
    legalBasisKey: inYear(thresholds, year)[0]?.legalBasis ?? null,
    criteria,
    outcome: outcomeOfAll(criteria.map(({ outcome }) => outcome)),
  };
}

interface CommuneInYear {
  readonly unit: UnitView;
  readonly year: number;
  /** The last day of the commune's safety year, or of the commune. */
  readonly cutOff: string;
}

async function criterion(threshold: Threshold, commune: CommuneInYear, context: Context): Promise<AssessedCriterion> {
  const { standing, numbers } = await standingOf(threshold, commune, context);
  const { label, article, required } = threshold;
  return { label, article, required, actual: rateOf(threshold, standing, numbers), ...finding(threshold, standing) };
}

/** The counts that a share is of, each with what is behind it. */
type Numbers = Readonly<Record<"registered" | "recognised" | "runningModels" | "knownModels", Count>>;

async function standingOf({ subjectKinds }: Threshold, { unit, year, cutOff }: CommuneInYear, context: Context) {
  // Registrations are of the last day of their safety year, which lies in the calendar year.
  const inTheYear = { from: `${year}-01-01`, through: `${year}-12-31` };
  const of = (measure: string, days: Days) => ({
    unit: unit.key,
    on: unit.on,
    frame: "AS_REPORTED" as const,
    measure,
    ...days,
  });
  const ofSubjects = async (measure: string, kinds: readonly string[]) =>
    ofKinds(of(measure, inTheYear), await context.ask(counts, of(measure, inTheYear)), kinds);
  const atTheEnd = { from: cutOff, through: cutOff };
  const ofModels = async (measure: string) =>
    membersOf(of(measure, atTheEnd), await context.ask(counts, of(measure, atTheEnd)), "MODEL");
  const planned = async () =>
    countOf(of("SITES", atTheEnd), await context.ask(counts, of("SITES", atTheEnd)), {
      dimension: "STATUS",
      members: ["PLANNED"],
    });
  const areas = subjectKinds.filter((kind) => kind === "RESIDENTIAL_AREA");
  const [registered, recognised, refused, registeredAreas, known, runningModels, knownModels, plannedSites] =
    await Promise.all([
      ofSubjects("REGISTERED", subjectKinds),
      ofSubjects("RECOGNISED", subjectKinds),
      ofSubjects("REFUSED", subjectKinds),
      ofSubjects("REGISTERED", areas),
      context.ask(knownAreas, { unit: unit.key, day: cutOff }),
      ofModels("RUNNING_SITES_OF_MODEL"),
      ofModels("SITES_OF_MODEL"),
      planned(),
    ]);
  const numbers: Numbers = { registered, recognised, runningModels, knownModels };
  const standing: Standing = {
    year,
    refused,
    registeredAreas,
    knownAreas: areas.length === 0 ? 0 : known,
    plannedSites,
    ...numbers,
  };
  return { standing, numbers };
}

function rateOf({ measure }: Threshold, standing: Standing, numbers: Numbers): RateRow {
  const row = (count: Count) => countRow(count, count);
  return {
    REGISTERED: { numerator: row(numbers.registered), denominator: atLeastRow(eligibleAtLeast(standing)) },
    RECOGNISED: { numerator: row(numbers.recognised), denominator: row(numbers.registered) },
    RUNNING_MODELS: { numerator: row(numbers.runningModels), denominator: row(numbers.knownModels) },
  }[measure];
}

const isThere = ({ validFrom, validThrough }: CommuneLife, { from, through }: Days) =>
  (validFrom === null || validFrom <= through) && (validThrough === null || from <= validThrough);

const earlier = (day: string, other: string | null) => (other !== null && other < day ? other : day);
