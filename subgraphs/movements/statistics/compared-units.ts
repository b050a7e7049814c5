import type { Context } from "@phong-trao/kit/context.ts";
import { countable } from "@phong-trao/kit/statistics/reporting-calendar.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { type UnitView, unitView } from "@phong-trao/schema/ids.ts";
import type { ComparedUnits } from "../src/generated/resolvers.ts";
import { overlap, unitsKnown, unitsOfLevel } from "./compared-units.queries.ts";

const most = 200;

export interface Compared {
  readonly units: readonly UnitView[];
  /** Whether one of them may count into another: what both count is then in both numbers. */
  readonly overlap: boolean;
}

/** The units that a comparison asks for. Anything else than 1 to 200 that are there: an error that says what is possible. */
export async function comparedUnits(context: Context, asked: ComparedUnits): Promise<Compared> {
  if ((asked.ids == null) === (asked.level == null)) {
    throw fault("BAD_USER_INPUT", "Name the units to compare by `ids` or by `level`, one of the two.");
  }
  const compared = asked.ids == null ? await ofLevel(context, asked) : await byId(context, asked, asked.ids);
  if (compared.units.length > most) {
    throw fault(
      "BAD_USER_INPUT",
      `At most ${most} units are compared at once; these are more. Take those of a smaller unit.`,
    );
  }
  return compared;
}

async function byId(context: Context, asked: ComparedUnits, ids: readonly string[]): Promise<Compared> {
  if (asked.asOf != null || asked.within != null) {
    throw fault(
      "BAD_USER_INPUT",
      "`asOf` and `within` go with `level`; an id says itself which unit it is, and on which day.",
    );
  }
  if (ids.length === 0) {
    throw fault("BAD_USER_INPUT", "`ids` is empty: there is nothing to compare.");
  }
  const units = ids.map((id) => unitView(id));
  for (const { on } of units) {
    await checkCovered(context, on);
  }
  if (new Set(units.map(({ key }) => key)).size < units.length) {
    throw fault("BAD_USER_INPUT", "`ids` holds a unit twice. Name each unit once, in one view.");
  }
  if (units.length > most) return { units, overlap: false };
  const keys = units.map(({ key }) => key);
  const known = await context.ask(unitsKnown, keys);
  const missing = ids.filter((_, at) => !known.has(keys[at] ?? ""));
  if (missing.length > 0) {
    throw fault(
      "UNIT_NOT_FOUND",
      `There is no unit with the id ${missing.slice(0, 3).join(", ")}. Give ids as an answer showed them.`,
    );
  }
  // Seen on different days, what is inside one may by then be inside another.
  const isOfOneDay = new Set(units.map(({ on }) => on)).size === 1;
  return { units, overlap: !isOfOneDay || (await context.ask(overlap, keys)) };
}

async function ofLevel(context: Context, { level, within, asOf }: ComparedUnits): Promise<Compared> {
  if (level === "HAMLET" || level == null || (level !== "PROVINCE" && within == null)) {
    throw fault(
      "BAD_USER_INPUT",
      "Units of a level are compared as PROVINCE, or with `within` as DISTRICT or COMMUNE.",
    );
  }
  const whole = within == null ? null : unitView(within);
  if (whole !== null && asOf != null && whole.on !== null && whole.on !== asOf) {
    throw fault(
      "BAD_USER_INPUT",
      `\`within\` is seen on ${whole.on}, and \`asOf\` says ${asOf}. Give one of these days.`,
    );
  }
  const on = asOf ?? whole?.on ?? null;
  await checkCovered(context, on);
  if (whole !== null && !(await context.ask(unitsKnown, [whole.key])).has(whole.key)) {
    throw fault("UNIT_NOT_FOUND", "There is no unit with the id in `within`. Give an id as an answer showed it.");
  }
  const keys = await context.ask(unitsOfLevel, { level, within: whole?.key ?? null, on, atMost: most + 1 });
  if (keys.length === 0) {
    throw fault(
      "BAD_USER_INPUT",
      `There is no ${level} ${whole === null ? "" : "in this unit "}on ${on ?? "this day"}. Districts ended on 2025-06-30: give an \`asOf\` before, or another \`level\`.`,
    );
  }
  return { units: keys.map((key) => ({ key, on })), overlap: false };
}

async function checkCovered(context: Context, day: string | null): Promise<void> {
  const { covered } = await context.ask(countable, "all");
  if (day !== null && (day < covered.from || day > covered.through)) {
    throw fault(
      "DATE_OUT_OF_COVERAGE",
      `The register covers ${covered.from} through ${covered.through}; ${day} is outside. Give a day of that time.`,
    );
  }
}
