import type { Context } from "@phong-trao/kit/context.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { ComparedIndicator } from "../src/generated/resolvers.ts";
import type { Compared } from "./compared-units.ts";
import { type CountRow, countRow, shareOf } from "./count-row.ts";
import { type Dimension, type Measure } from "./measure-names.ts";
import { type Measured, measuredOn, type StatisticsRow } from "./measured-on.ts";
import { differentModels } from "./models-in-use.ts";
import { ranksOf } from "./rank.ts";

type Asked = Omit<StatisticsRow, "of"> & { readonly indicator: ComparedIndicator };

interface Indicator {
  readonly measure: Measure;
  readonly dimension: Dimension;
  /** Null: all that there are. */
  readonly members: readonly string[] | null;
}

const total = (measure: Measure): Indicator => ({ measure, dimension: "TOTAL", members: [""] });

const indicators: Readonly<Record<ComparedIndicator, Indicator>> = {
  SITES: total("SITES"),
  SITES_ESTABLISHED: total("SITES_ESTABLISHED"),
  MODELS_IN_USE: { measure: "RUNNING_SITES_OF_MODEL", dimension: "MODEL", members: null },
  TEAMS: total("TEAMS"),
  REGISTERED: total("REGISTERED"),
  RECOGNISED: total("RECOGNISED"),
  DESIGNATIONS: { measure: "DESIGNATIONS", dimension: "STAGE", members: ["SELECTED", "BUILDING", "MET", "RECOGNISED"] },
  EVENTS: { measure: "EVENTS", dimension: "KIND", members: null },
};

/** The units side by side in one period: `StatisticsComparison` of the schema. */
export async function compare(context: Context, { units, overlap }: Compared, { indicator, frame, period }: Asked) {
  const counted = await Promise.all(
    units.map(async (unit) => {
      const statistics: StatisticsRow = { of: unit, frame, period };
      const { measure, dimension } = indicators[indicator];
      const measured = await measuredOn(context, statistics, measure, dimension);
      const number = numberOf(measured, indicator);
      const count = indicator === "MODELS_IN_USE" ? { ...differentModels([measured]), behind: number.behind } : number;
      return { unit, statistics, measured, count };
    }),
  );
  const counts = counted.map(({ count }) => count);
  const whole =
    indicator === "MODELS_IN_USE"
      ? differentModels(counted.map(({ measured }) => measured))
      : together(counts, overlap);
  const ranks = ranksOf(counts);
  const rows = counted.map(({ unit, statistics, count }, place) => ({
    unit,
    statistics,
    count,
    share: shareOf({ numerator: count, denominator: whole }),
    rank: ranks[place] ?? null,
  }));
  return { period, frame, indicator, total: whole, rows: rows.toSorted(greatestFirst) };
}

function numberOf(measured: Measured, indicator: ComparedIndicator): CountRow {
  const { members } = indicators[indicator];
  return measured.count(...(members ?? measured.each.map(({ member }) => member)));
}

/**
 * Nothing is certain in two units of one day, unless one is inside the other; what is open may be in each of several. So
 * the sums are bounds; where units overlap, the greatest alone is certain.
 */
function together(counts: readonly CountRow[], overlap: boolean): CountRow {
  const atLeast = counts.map((count) => count.atLeast);
  const sure = overlap ? Math.max(...atLeast) : sum(atLeast);
  return countRow({ sure, open: sum(counts.map((count) => count.atMost ?? count.atLeast)) - sure });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

interface Row {
  readonly unit: UnitView;
  readonly count: CountRow;
}

/** The key of a unit begins with its first code. */
const greatestFirst = (one: Row, other: Row) =>
  other.count.atLeast - one.count.atLeast || (one.unit.key < other.unit.key ? -1 : 1);
