import { type RawBuilder, sql } from "kysely";
import { type Question, question } from "../questions.ts";
import { type Days, type Mark, marksOf } from "./marks.ts";
import { partEndingOn } from "./parts-of-years.ts";
import { asReported, restated } from "./placed.ts";

export type Frame = "RESTATED" | "AS_REPORTED";

/** What is to be counted on one unit, seen on a day, in one period. */
export interface Asked extends Days {
  readonly unit: string;
  /** The day of the view; null in a CURRENT view. */
  readonly on: string | null;
  readonly frame: Frame;
  readonly measure: string;
  /** Those that the measure has, so that no others are looked for. Without: any. */
  readonly grains?: readonly Mark["grain"][];
}

/** How many there are of a member of a dimension: certainly, and possibly besides. */
export interface Counted {
  readonly dimension: string;
  readonly member: string;
  readonly sure: number;
  readonly open: number;
}

/**
 * Counts of a measure, of every member of every dimension that has any: for any number of units, periods and measures in
 * one statement, read from the roll-up; where a period ends on a day that it does not know, in a second from the records.
 */
export const counts: Question<Asked, readonly Counted[]> = question("counts", async (asked, { db, today }) => {
  const marks = asked.flatMap((one, ordinal) => marksOn(one, ordinal, today));
  const kept = Map.groupBy(marks, ({ read }) => (read === null ? "LIVE" : "ROLL_UP"));
  // A period of which one end is not known is counted from the records altogether.
  const live = new Set(kept.get("LIVE")?.map(({ ordinal }) => ordinal));
  const [rolled, counted] = [
    marks.filter((mark) => !live.has(mark.ordinal)),
    marks.filter((mark) => live.has(mark.ordinal)),
  ];
  const rows = [
    ...(rolled.length === 0 ? [] : (await fromRollUp(rolled).execute(db)).rows),
    ...(counted.length === 0 ? [] : (await fromRecords(counted).execute(db)).rows),
  ];
  const found = Map.groupBy(rows, ({ ordinal }) => ordinal);
  return asked.map((_, ordinal) => found.get(ordinal) ?? []);
});

export interface MarkOn extends Mark {
  readonly ordinal: number;
  readonly unit: string;
  readonly measure: string;
  readonly frame: Frame;
  /** The day on which the units are seen. */
  readonly seenOn: string;
  /** Whether the unit has to be there on that day. */
  readonly mustLive: boolean;
  /** Which totals of the roll-up add up to that of the day. Null: none do. */
  readonly read: readonly Stretch[] | null;
}

interface Stretch {
  readonly parts: readonly [from: number, through: number];
  readonly years: readonly [from: number, through: number];
}

export function marksOn(asked: Asked, ordinal: number, today: string): MarkOn[] {
  const { unit, on, frame, measure, grains, from, through } = asked;
  const marks = marksOf({ from, through }).filter(({ grain }) => grains?.includes(grain) ?? true);
  return marks.map((mark) => {
    const part = partEndingOn(mark.day);
    const years: Stretch = { parts: [0, 0], years: [0, (part?.year ?? 1) - 1] };
    const inYear: Stretch = { parts: [1, part?.part ?? 0], years: [part?.year ?? 0, part?.year ?? 0] };
    // As reported, a stock is one on the units that there are on the last day.
    const stockThen = frame === "AS_REPORTED" && mark.grain === "S";
    return {
      ...mark,
      ordinal,
      unit,
      measure,
      frame: stockThen ? "RESTATED" : frame,
      seenOn: stockThen ? through : (on ?? today),
      mustLive: stockThen,
      read: part === null ? null : part.part === 0 ? [years] : [years, inYear],
    };
  });
}

function fromRollUp(marks: readonly MarkOn[]): RawBuilder<Counted & { ordinal: number }> {
  const read = marks.flatMap((mark) => (mark.read ?? []).map((stretch) => ({ ...mark, ...stretch })));
  return sql`
    select asked.ordinal, kept.dimension, kept.member, ${sums(sql.ref("kept"))}
    from unnest(
      ${read.map(({ ordinal }) => ordinal)}::integer[], ${read.map(({ unit }) => unit)}::text[],
      ${read.map(({ measure }) => measure)}::text[], ${read.map(({ frame }) => frame)}::text[],
      ${read.map(({ seenOn }) => seenOn)}::date[], ${read.map(({ mustLive }) => mustLive)}::boolean[],
      ${read.map(({ grain }) => grain)}::text[], ${read.map(({ sign }) => sign)}::integer[],
      ${read.map(({ asOpen }) => asOpen)}::boolean[],
      ${read.map(({ parts }) => parts[0])}::smallint[], ${read.map(({ parts }) => parts[1])}::smallint[],
      ${read.map(({ years }) => years[0])}::smallint[], ${read.map(({ years }) => years[1])}::smallint[]
    ) as asked(
      ordinal, unit_id, measure, frame, seen_on, must_live, grain, sign, as_open, first_part, last_part, first_year,
      last_year
    )
    join roll_up as kept on kept.unit_id = asked.unit_id and kept.measure = asked.measure and kept.grain = asked.grain
      and kept.part between asked.first_part and asked.last_part
      and kept.year between asked.first_year and asked.last_year
      and kept.frame = asked.frame and kept.during @> asked.seen_on
    where ${lives}
    group by asked.ordinal, kept.dimension, kept.member
    ${notNothing(sql.ref("kept"))}
    order by asked.ordinal, kept.dimension, kept.member`;
}

function fromRecords(marks: readonly MarkOn[]): RawBuilder<Counted & { ordinal: number }> {
  return sql`
    with mark as (
      select *
      from unnest(
        ${marks.map(({ ordinal }) => ordinal)}::integer[], ${marks.map(({ unit }) => unit)}::text[],
        ${marks.map(({ measure }) => measure)}::text[], ${marks.map(({ frame }) => frame)}::text[],
        ${marks.map(({ seenOn }) => seenOn)}::date[], ${marks.map(({ mustLive }) => mustLive)}::boolean[],
        ${marks.map(({ grain }) => grain)}::text[], ${marks.map(({ sign }) => sign)}::integer[],
        ${marks.map(({ asOpen }) => asOpen)}::boolean[], ${marks.map(({ day }) => day)}::date[]
      ) as mark(ordinal, unit_id, measure, frame, seen_on, must_live, grain, sign, as_open, day)
    ),
    -- Once, and not once for each mark.
    placed as materialized (
      select asked.ordinal, asked.must_live, kept.*
      from (select distinct ordinal, unit_id, measure, frame, seen_on, must_live from mark) as asked
      cross join lateral (${placedRecords}) as kept
      where ${lives}
    )
    select asked.ordinal, kept.dimension, kept.member, ${sums(sql.ref("kept"))}
    from mark as asked
    join placed as kept on kept.ordinal = asked.ordinal and kept.must_live = asked.must_live
      and kept.grain = asked.grain and kept.day <= asked.day
    group by asked.ordinal, kept.dimension, kept.member
    ${notNothing(sql.ref("kept"))}
    order by asked.ordinal, kept.dimension, kept.member`;
}

/**
 * The records that count on the unit `asked` in its frame, for its measure: the same as the roll-up holds, record by
 * record. With `place`: through which unit, and how.
 */
export const placedRecords = sql.raw(`
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        place.member_id, place.relation, place.placement, ${restated.sure} as sure, ${restated.open} as open
      from counted_in as place
      cross join lateral (${recordsOfMember()}) as change
      where asked.frame = 'RESTATED' and place.unit_id = asked.unit_id and place.during @> asked.seen_on
      union all
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, ${asReported.day},
        place.member_id, 'PRESENT', case when place.there @> change.span then 'EXACT' else 'UNDETERMINABLE' end,
        ${asReported.sure}, ${asReported.open}
      from counted_then as place
      cross join lateral (${recordsOfMember()}) as change
      where asked.frame = 'AS_REPORTED' and place.unit_id = asked.unit_id and place.there && change.span`);

/**
 * Unit by unit, through the indexes on the units of records: it costs what these units have, however many records there
 * are elsewhere. Without `offset 0` the planner would join the records of the whole country first.
 */
function recordsOfMember(): string {
  return `
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0`;
}

export const lives = sql`(not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))`;

const sure = (of: RawBuilder<unknown>) => sql`sum(asked.sign * case when asked.as_open then 0 else ${of}.sure end)`;
const open = (of: RawBuilder<unknown>) =>
  sql`sum(asked.sign * (${of}.open + case when asked.as_open then ${of}.sure else 0 end))`;
export const sums = (of: RawBuilder<unknown>) => sql`${sure(of)}::bigint as sure, ${open(of)}::bigint as open`;
export const notNothing = (of: RawBuilder<unknown>) => sql`having ${sure(of)} <> 0 or ${open(of)} <> 0`;
