import { checkPageSize } from "@phong-trao/kit/connections/listing.ts";
import type { Context } from "@phong-trao/kit/context.ts";
import { viewIn } from "@phong-trao/kit/records/key-in.ts";
import { daysOf } from "@phong-trao/kit/statistics/period.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { countRow, type RateRow } from "../statistics/count-row.ts";
import { type ShortfallRow, shortfalls } from "./safety-shortfall.queries.ts";
import { inYear, safetyThresholds, type Threshold } from "./safety-threshold.queries.ts";

interface Arguments {
  readonly year: number;
  readonly within?: string | null | undefined;
  readonly first: number;
}

/** Where to begin so that more communes reach the threshold of a year. */
export async function findShortfalls({ year, within, first }: Arguments, context: Context) {
  checkPageSize(first);
  const view = viewIn(within);
  const [thresholds] = await Promise.all([context.ask(safetyThresholds, "all"), daysOf(context, { year })]);
  const { required } = thresholdOf(thresholds, year);
  return context.ask(shortfalls, { year, required, within: view, first });
}

/** Recognised of registered, of the residential areas of the commune. */
export function recognisedRate({ year, unitKey, registered, recognised }: ShortfallRow): RateRow {
  const of = (measure: string, sure: number) =>
    countRow(
      { sure, open: 0 },
      {
        unit: unitKey,
        on: null,
        frame: "AS_REPORTED",
        measure,
        from: `${year}-01-01`,
        through: `${year}-12-31`,
        dimension: "SUBJECT",
        members: ["RESIDENTIAL_AREA"],
      },
    );
  return { numerator: of("RECOGNISED", recognised), denominator: of("REGISTERED", registered) };
}

function thresholdOf(thresholds: readonly Threshold[], year: number): Threshold {
  const shares = thresholds.filter(
    ({ measure, subjectKinds }) => measure === "RECOGNISED" && subjectKinds.includes("RESIDENTIAL_AREA"),
  );
  const found = inYear(shares, year).at(-1);
  if (found !== undefined) return found;
  const years = shares.map(({ firstYear, lastYear }) =>
    lastYear === null ? `from ${firstYear} on` : `${firstYear} to ${lastYear}`,
  );
  throw fault(
    "BAD_USER_INPUT",
    years.length === 0
      ? "The register has no threshold for how many residential areas must be recognised, so none falls short of it."
      : `The register has no threshold for ${year}; it has one for registrations ${years.join(", ")}.`,
  );
}
