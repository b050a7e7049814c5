import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import type { SearchReading } from "./search-reading.ts";

/** Lower is better; those with other tones than were typed come behind all others. */
const ranks = {
  exact: 0,
  beginning: 1,
  beginningOfAWord: 2,
  inside: 3,
  ofTheType: 4,
  asFarAsMarked: 10,
  otherTones: 20,
} as const;

/**
 * Of each unit the name that matches best, as `matched`: of equally good ones that of the view's day, then the latest.
 * Names of units and of retired communes, read from indexes; nothing else of the units is read for what is not on the page.
 *
 * `standing`: 0 the unit bears the name on the day, 1 before, 2 only later; 3 it is that of a retired commune.
 */
export function matchingNames(reading: SearchReading, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> ${day} then 0 when lower(validity) > ${day} then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            ${rank(reading, unitNames(reading))} as rank
          from unit_name
          where ${matches(reading, unitNames(reading))}
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            ${rank(reading, retiredNames(reading))}
          from retired_unit
          where ${matches(reading, retiredNames(reading))}
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched`;
}

/** What is asked of a row besides its name; null: never fulfilled. */
interface Names {
  readonly isOfType: RawBuilder<SqlBool> | null;
  readonly allOfType: RawBuilder<SqlBool> | null;
  readonly hasInitials: RawBuilder<SqlBool> | null;
}

function unitNames({ typed, initials }: SearchReading): Names {
  const type = typed === null ? "" : typed.rest === "" ? typed.type : `${typed.type} `;
  return {
    isOfType: typed === null ? null : sql`starts_with(search_text, ${type})`,
    allOfType: typed?.rest !== "" ? null : between(sql`search_text collate "C"`, type),
    hasInitials: initials === null ? null : sql`initials @> array[${initials}]`,
  };
}

/** Their type is not known: it may be any of a commune's then. */
function retiredNames({ typed }: SearchReading): Names {
  return {
    isOfType: typed === null ? null : sql`${typed.type} in ('xa', 'phuong', 'thi tran')`,
    allOfType: null,
    hasInitials: null,
  };
}

function matches({ whole, typed }: SearchReading, { isOfType, allOfType, hasInitials }: Names) {
  return any([
    partOf(whole),
    typed === null || typed.rest === "" ? null : sql`${partOf(typed.rest)} and ${isOfType}`,
    allOfType,
    hasInitials,
  ]);
}

function rank({ whole, typed, tones }: SearchReading, { isOfType, allOfType, hasInitials }: Names) {
  const either = (condition: (name: string) => RawBuilder<SqlBool>, more: RawBuilder<SqlBool> | null = null) =>
    any([
      condition(whole),
      typed === null || typed.rest === "" ? null : sql`${condition(typed.rest)} and ${isOfType}`,
      more,
    ]);
  const best = sql`case
              when ${either((name) => sql`bare = ${name}`)} then ${sql.lit(ranks.exact)}
              when ${either((name) => sql`starts_with(bare, ${name})`, hasInitials)} then ${sql.lit(ranks.beginning)}
              when ${either((name) => sql`strpos(bare, ${` ${name}`}) > 0`)} then ${sql.lit(ranks.beginningOfAWord)}
              ${allOfType === null ? sql`` : sql`when ${isOfType} then ${sql.lit(ranks.ofTheType)}`}
              else ${sql.lit(ranks.inside)}
            end`;
  const found = tones === null ? best : withTones(best, tones);
  // Who types `thành phố` wants cities, and does not mean `Thanh Phong`.
  return allOfType !== null && typed?.complete === true
    ? sql`case when ${isOfType} then ${sql.lit(ranks.exact)} else ${found} end`
    : found;
}

function withTones(best: RawBuilder<unknown>, tones: NonNullable<SearchReading["tones"]>): RawBuilder<unknown> {
  return sql`${best} + case
              when ' ' || toned || ' ' like all(${tones.all}::text[]) then 0
              when ' ' || toned || ' ' like all(${tones.marked}::text[]) then ${sql.lit(ranks.asFarAsMarked)}
              else ${sql.lit(ranks.otherTones)}
            end`;
}

/** One or two letters are too few for trigrams: they find names that begin with them. */
function partOf(name: string): RawBuilder<SqlBool> {
  return name.length <= 2 ? between(sql`bare`, name) : sql`bare like ${`%${name}%`}`;
}

/** All that begins with the text, in a form that needs no look at the text to be planned. */
const between = (column: RawBuilder<unknown>, text: string): RawBuilder<SqlBool> =>
  sql`(${column} >= ${text} and ${column} < ${`${text}\u{10ffff}`})`;

const any = (conditions: readonly (RawBuilder<SqlBool> | null)[]): RawBuilder<SqlBool> =>
  sql`(${sql.join(
    conditions.filter((condition) => condition !== null),
    sql` or `,
  )})`;
