import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import type { StoredCategory } from "../reports/figure.entity.ts";
import type { FigureRow } from "../reports/figure.queries.ts";
import type { IndicatorMeasure } from "./indicator-measure.queries.ts";

/** What of a measure a figure is held against, or why it cannot be. */
export type Counting = Countable | "NO_BEGINNING" | "NOT_APART";

export interface Countable {
  readonly days: Days;
  readonly dimension: string;
  /** Null: all that there are. */
  readonly members: readonly string[] | null;
  /** KINDS: of subjects, which sources may count together. MEMBERS: how many members there are. */
  readonly how: "SUM" | "KINDS" | "MEMBERS";
}

export function countingOf(measure: IndicatorMeasure, figure: FigureRow): Counting {
  const days = daysOfFigure(measure, figure);
  const what = whatOf(measure, figure.categories);
  return days === null ? "NO_BEGINNING" : what === null ? "NOT_APART" : { days, ...what };
}

const ofRegistrations: ReadonlySet<string> = new Set(["REGISTERED", "APPRAISED", "RECOGNISED", "REFUSED"]);

/** Null: what happened since a day that the figure does not give. */
function daysOfFigure({ measure, flow }: IndicatorMeasure, { period, earliestOn, latestOn }: FigureRow): Days | null {
  if (latestOn === null || earliestOn === null) return null;
  const [first, last] = [earliestOn.slice(0, 4), latestOn.slice(0, 4)];
  // A registration is of a year: a figure of nine months of it is held against those for the year.
  if (ofRegistrations.has(measure) && first === last) return { from: `${first}-01-01`, through: `${last}-12-31` };
  if (!flow) return { from: latestOn, through: latestOn };
  return period === null ? null : { from: earliestOn, through: latestOn };
}

/** By which dimension the members of categories are told apart; the register counts no units by type. */
const dimensionOf: Partial<Record<StoredCategory["list"], string>> = {
  Sector: "SECTOR",
  ActivityField: "ACTIVITY_FIELD",
  SafetySubjectKind: "SUBJECT",
};

/** The dimensions of each measure besides; the first holds the whole. */
const dimensionsOf: Readonly<Record<IndicatorMeasure["measure"], readonly [whole: string, ...others: string[]]>> = {
  SITES: ["TOTAL", "SECTOR", "ACTIVITY_FIELD"],
  RUNNING_SITES_OF_MODEL: ["MODEL"],
  TEAMS: ["TOTAL"],
  SITES_ESTABLISHED: ["TOTAL"],
  SITES_ENDED: ["TOTAL"],
  REGISTERED: ["TOTAL", "SUBJECT"],
  APPRAISED: ["TOTAL", "SUBJECT"],
  RECOGNISED: ["TOTAL", "SUBJECT"],
  REFUSED: ["TOTAL", "SUBJECT"],
  DESIGNATIONS: ["STAGE"],
  EVENTS: ["KIND"],
  TASKS: ["STATUS"],
};

/** Null: the register does not tell apart what the figure counts. */
function whatOf(
  { measure, members }: IndicatorMeasure,
  categories: readonly StoredCategory[],
): Omit<Countable, "days"> | null {
  const codes = categories.length === 0 ? null : categories.map(({ code }) => code);
  const [list, ...others] = new Set(categories.map((category) => category.list));
  if (others.length > 0) return null;
  const dimension = list === undefined ? (members ?? dimensionsOf[measure][0]) : dimensionOf[list];
  if (dimension === undefined || !dimensionsOf[measure].includes(dimension)) return null;
  if (members !== null) return dimension === members ? { dimension, members: codes, how: "MEMBERS" } : null;
  // A site acts in several fields and would be counted in each.
  if (dimension === "ACTIVITY_FIELD" && categories.length > 1) return null;
  return { dimension, members: codes, how: dimension === "SUBJECT" ? "KINDS" : "SUM" };
}
