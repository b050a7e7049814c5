import { describe, expect, test } from "vitest";
import type { StoredCategory } from "../reports/figure.entity.ts";
import type { FigureRow } from "../reports/figure.queries.ts";
import type { IndicatorMeasure } from "./indicator-measure.queries.ts";
import { countingOf } from "./what-is-counted.rules.ts";

const sites: IndicatorMeasure = {
  indicatorKey: "model-sites-total",
  measure: "SITES",
  members: null,
  flow: false,
  records: "",
};
const names: IndicatorMeasure = { ...sites, measure: "RUNNING_SITES_OF_MODEL", members: "MODEL" };
const fields: IndicatorMeasure = { ...sites, members: "ACTIVITY_FIELD" };
const established: IndicatorMeasure = { ...sites, measure: "SITES_ESTABLISHED", flow: true };
const registered: IndicatorMeasure = { ...sites, measure: "REGISTERED", flow: true };

const figure = (stated: Partial<FigureRow>): FigureRow => ({
  key: "figure",
  citations: [],
  inferences: [],
  origin: "SOURCE",
  subjectUnitKey: "598.0",
  subjectOrganisationKey: null,
  unitKey: "598.0",
  indicatorKey: "model-sites-total",
  quantity: { value: 127, qualifier: "EXACT", unit: "COUNT" },
  period: null,
  asOf: null,
  earliestOn: null,
  latestOn: null,
  categories: [],
  breakdown: [],
  reportKey: null,
  storedWarnings: [],
  ...stated,
});
const onTheDay = { asOf: "2024-09-17", earliestOn: "2024-09-17", latestOn: "2024-09-17" };
const inTheYear = { period: { from: "2024", through: "2024" }, earliestOn: "2024-01-01", latestOn: "2024-12-31" };
const of = (list: StoredCategory["list"], ...codes: readonly string[]) => ({
  categories: codes.map((code) => ({ list, code })),
});

describe("when a figure is counted", () => {
  const days = (measure: IndicatorMeasure, stated: Partial<FigureRow>) => {
    const counting = countingOf(measure, figure(stated));
    return typeof counting === "string" ? counting : counting.days;
  };

  test("what there is: on the day of the figure, or at the end of its period or of its month", () => {
    expect(days(sites, onTheDay)).toEqual({ from: "2024-09-17", through: "2024-09-17" });
    expect(days(sites, inTheYear)).toEqual({ from: "2024-12-31", through: "2024-12-31" });
    expect(days(sites, { asOf: "2024-09", earliestOn: "2024-09-01", latestOn: "2024-09-30" })).toEqual({
      from: "2024-09-30",
      through: "2024-09-30",
    });
  });

  test("what happened: in the period; 15 new ones to date, since nobody knows when, are not counted", () => {
    expect(days(established, inTheYear)).toEqual({ from: "2024-01-01", through: "2024-12-31" });
    expect(days(established, onTheDay)).toBe("NO_BEGINNING");
    expect(days(established, { period: { from: null, through: "2024" }, latestOn: "2024-12-31" })).toBe("NO_BEGINNING");
  });

  test("registrations are of a year, also for a figure of a day or of nine months of it; two years stay as they are", () => {
    const year = { from: "2024-01-01", through: "2024-12-31" };
    expect(days(registered, onTheDay)).toEqual(year);
    const nineMonths = {
      period: { from: "2024-01", through: "2024-09" },
      earliestOn: "2024-01-01",
      latestOn: "2024-09-30",
    };
    expect(days(registered, nineMonths)).toEqual(year);
    const stateYear = {
      period: { from: "2023-12-15", through: "2024-12-14" },
      earliestOn: "2023-12-15",
      latestOn: "2024-12-14",
    };
    expect(days(registered, stateYear)).toEqual({ from: "2023-12-15", through: "2024-12-14" });
  });
});

describe("what of it is counted", () => {
  const what = (measure: IndicatorMeasure, stated: Partial<FigureRow>) => {
    const counting = countingOf(measure, figure({ ...onTheDay, ...stated }));
    if (typeof counting === "string") return counting;
    const { days: _, ...rest } = counting;
    return rest;
  };

  test("all, where the figure names no set", () => {
    expect(what(sites, {})).toEqual({ dimension: "TOTAL", members: null, how: "SUM" });
    expect(what(registered, {})).toEqual({ dimension: "TOTAL", members: null, how: "SUM" });
  });

  test("names are counted each once, and so are fields, of those that the figure names", () => {
    expect(what(names, {})).toEqual({ dimension: "MODEL", members: null, how: "MEMBERS" });
    expect(what(fields, of("ActivityField", "FIRE_PREVENTION", "TRAFFIC_SAFETY"))).toEqual({
      dimension: "ACTIVITY_FIELD",
      members: ["FIRE_PREVENTION", "TRAFFIC_SAFETY"],
      how: "MEMBERS",
    });
  });

  test("of its set alone, as far as the register tells it apart", () => {
    expect(what(registered, of("SafetySubjectKind", "AGENCY", "ENTERPRISE"))).toEqual({
      dimension: "SUBJECT",
      members: ["AGENCY", "ENTERPRISE"],
      how: "KINDS",
    });
    expect(what(sites, of("Sector", "EDUCATION", "AGENCY"))).toEqual({
      dimension: "SECTOR",
      members: ["EDUCATION", "AGENCY"],
      how: "SUM",
    });
    // 49 thôn: registrations are of residential areas, whatever these are called.
    expect(what(registered, of("UnitType", "THON"))).toBe("NOT_APART");
    expect(what(registered, of("Sector", "AGENCY"))).toBe("NOT_APART");
    expect(what(names, of("Sector", "AGENCY"))).toBe("NOT_APART");
  });

  test("sites in two fields together are not added up: one that acts in both would count twice", () => {
    expect(what(sites, of("ActivityField", "FIRE_PREVENTION"))).toEqual({
      dimension: "ACTIVITY_FIELD",
      members: ["FIRE_PREVENTION"],
      how: "SUM",
    });
    expect(what(sites, of("ActivityField", "FIRE_PREVENTION", "TRAFFIC_SAFETY"))).toBe("NOT_APART");
    expect(
      what(sites, { categories: [...of("Sector", "AGENCY").categories, ...of("ActivityField", "A").categories] }),
    ).toBe("NOT_APART");
  });
});
