import type { Context } from "@phong-trao/kit/context.ts";
import type { Counted } from "@phong-trao/kit/statistics/count.queries.ts";
import type { Days } from "@phong-trao/kit/statistics/stretches.ts";
import { countable } from "@phong-trao/kit/statistics/reporting-calendar.ts";
import { safetySubjectKinds } from "../safety-registrations/safety-registration.entity.ts";
import type { SafetySubjectKind } from "../src/generated/resolvers.ts";
import { atLeastRow, type CountRow, countRow } from "./count-row.ts";
import { type Measured, measuredOn, type StatisticsRow } from "./measured-on.ts";
import { organisationsThere } from "./organisations-there.queries.ts";

/** From who could register to who was recognised: of one kind of subject, or of several that sources count together. */
export interface FunnelRow {
  readonly on: StatisticsRow;
  readonly subject: readonly SafetySubjectKind[];
  readonly registered: CountRow;
  readonly appraised: CountRow;
  readonly recognised: CountRow;
  readonly refused: CountRow;
}

/** Of whom there are registrations; besides, of communes and residential areas where the unit has any. */
export async function funnels(context: Context, on: StatisticsRow): Promise<readonly FunnelRow[]> {
  const [registered, appraised, recognised, refused, units] = await Promise.all([
    measuredOn(context, on, "REGISTERED", "SUBJECT"),
    measuredOn(context, on, "APPRAISED", "SUBJECT"),
    measuredOn(context, on, "RECOGNISED", "SUBJECT"),
    measuredOn(context, on, "REFUSED", "SUBJECT"),
    unitsThere(context, on),
  ]);
  const subjects = new Set([
    ...[registered, appraised, recognised, refused].flatMap(({ each }) => each.map(({ member }) => member)),
    ...(units?.each ?? []).flatMap(({ member }) => (member === "COMMUNE" ? "COMMUNE" : "RESIDENTIAL_AREA")),
  ]);
  return [...subjects].toSorted(inOrder).map((subject) => ({
    on,
    subject: kindsIn(subject),
    registered: registered.count(subject),
    appraised: appraised.count(subject),
    recognised: recognised.count(subject),
    refused: refused.count(subject),
  }));
}

/**
 * How many there are on the last day of the period. Organisations are known in part, and so are units of a level and day
 * of which the register does not hold all: then at least so many, of units no less than registered in a year. An
 * organisation is one subject itself.
 */
export async function eligible(context: Context, { on, subject, registered }: FunnelRow): Promise<CountRow> {
  if ("organisation" in on.of) return countRow({ sure: 1, open: 0 });
  const ofKind = (kind: SafetySubjectKind) => subject.includes(kind);
  const levels = [...(ofKind("COMMUNE") ? ["COMMUNE"] : []), ...(ofKind("RESIDENTIAL_AREA") ? ["HAMLET"] : [])];
  const kinds = subject.filter((kind) => kind !== "COMMUNE" && kind !== "RESIDENTIAL_AREA");
  const [units, organisations, { completeFrom }] = await Promise.all([
    levels.length === 0 ? null : unitsThere(context, on),
    kinds.length === 0
      ? 0
      : context.ask(organisationsThere, { view: on.of, frame: on.frame, on: on.period.through, kinds }),
    context.ask(countable, "all"),
  ]);
  const counted = (units?.each ?? []).filter(({ member }) => levels.includes(member));
  const known = sumOf(counted);
  const isWhole = levels.every((level) => (completeFrom[level] ?? "9999") <= on.period.through);
  if (kinds.length > 0) return atLeastRow(known.sure + organisations);
  if (isWhole) return countRow(known);
  return atLeastRow(isOneYear(on.period) ? Math.max(known.sure, registered.atLeast) : known.sure);
}

/** In more, one that registers each year is registered several times. */
const isOneYear = ({ from, through }: Days) => through < `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;

const unitsThere = async (context: Context, on: StatisticsRow): Promise<Measured | null> =>
  "organisation" in on.of ? null : measuredOn(context, on, "UNITS", "LEVEL");

const sumOf = (counted: readonly Counted[]) => ({
  sure: counted.reduce((sum, { sure }) => sum + sure, 0),
  open: counted.reduce((sum, { open }) => sum + open, 0),
});

/** In a member, kinds stand in the order of the schema, with a plus between them. */
const kindsIn = (subject: string): SafetySubjectKind[] =>
  safetySubjectKinds.filter((kind) => subject.split("+").includes(kind));

const inOrder = (one: string, other: string) => placesOf(one).localeCompare(placesOf(other));
/** One digit for each kind, as there are fewer than ten. */
const placesOf = (subject: string) =>
  kindsIn(subject)
    .map((kind) => safetySubjectKinds.indexOf(kind))
    .join("");
