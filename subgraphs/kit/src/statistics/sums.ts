import { type RawBuilder, sql } from "kysely";

// What stretches make of the numbers in them. `stretch` has sign and as_open, `of` sure and open.

const sure = (stretch: RawBuilder<unknown>, of: RawBuilder<unknown>) =>
  sql`sum(${stretch}.sign * case when ${stretch}.as_open then 0 else ${of}.sure end)`;
const open = (stretch: RawBuilder<unknown>, of: RawBuilder<unknown>) =>
  sql`sum(${stretch}.sign * (${of}.open + case when ${stretch}.as_open then ${of}.sure else 0 end))`;

/** The columns sure and open. */
export const sums = (stretch: string, of: string) =>
  sql`${sure(sql.ref(stretch), sql.ref(of))}::bigint as sure, ${open(sql.ref(stretch), sql.ref(of))}::bigint as open`;

/** Groups that come to nothing are left out. */
export const notNothing = (stretch: string, of: string) =>
  sql`having ${sure(sql.ref(stretch), sql.ref(of))} <> 0 or ${open(sql.ref(stretch), sql.ref(of))} <> 0`;

/** Of `counted(ordinal, each_once, dimension, member, sure, open)`: how many members have any, where that is asked. */
export const numbersOfMembers = sql`
    select ordinal, dimension, '' as member, count(*) filter (where sure > 0) as sure,
      count(*) filter (where sure <= 0) as open
    from counted
    where each_once
    group by ordinal, dimension`;
