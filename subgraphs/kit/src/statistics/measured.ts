/**
 * One thing that a record adds to: a view `measured` of the subgraph, a row each. SQL functions of one row of a record's
 * table make them (`site_measured(site model_site)`), which the triggers use too, on rows that came and rows that went.
 *
 * `measure`, `dimension`, `member`: what is counted, by what, and which of it: SITES, SECTOR, EDUCATION. Of a whole, the
 * dimension is TOTAL and the member empty.
 * `grain`, `day`: see the README; `sure` and `open` are what the running total of the day grows by, below zero where
 * something ends.
 * `span`: the days on which it may have happened, for what happens. Null of what exists.
 */
export const createMeasured = `
create type measured_row as (
  record_type text,
  record_id text,
  unit_id text,
  organisation_id text,
  measure text,
  dimension text,
  member text,
  grain text,
  day date,
  sure bigint,
  open bigint,
  span daterange
)`;

/** Rows of what happened in the time between two days, either of which may be unknown: of one grain, or of E and L. */
export const createHappened = `
create function happened(earliest date, latest date, number bigint)
returns table (grain text, day date, sure bigint, open bigint, span daterange)
language sql immutable parallel safe
begin atomic
  select known.grain, known.day, known.sure, known.open, daterange(earliest, latest, '[]')
  from (
    values
      ('D', latest, number, 0::bigint, earliest = latest),
      (
        'M', (date_trunc('month', latest::timestamp) + interval '1 month - 1 day')::date, number, 0,
        earliest < latest and to_month(earliest) = to_month(latest)
      ),
      (
        'Y', make_date(extract(year from latest)::integer, 12, 31), number, 0,
        to_month(earliest) < to_month(latest) and extract(year from earliest) = extract(year from latest)
      ),
      (
        'E', coalesce(earliest, '0001-01-01'::date), 0, number,
        earliest is null or latest is null or extract(year from earliest) < extract(year from latest)
      ),
      (
        'L', coalesce(latest, 'infinity'::date), 0, number,
        earliest is null or latest is null or extract(year from earliest) < extract(year from latest)
      )
  ) as known (grain, day, sure, open, holds)
  where known.holds;
end`;

/** Months in their order. */
export const createToMonth = `
create function to_month(day date) returns integer
language sql immutable parallel safe
return (extract(year from day) * 12 + extract(month from day))::integer`;

/**
 * Rows of what exists: begun between two days, and gone after one between two others; a null of these says that it goes
 * on, a null of the former that nothing is known. Certain from the last day of the beginning to the first of the end.
 */
export const createExisted = `
create function existed(earliest date, latest date, gone_earliest date, gone_latest date, number bigint)
returns table (grain text, day date, sure bigint, open bigint, span daterange)
language sql immutable parallel safe
begin atomic
  select 'S', change.day, change.sure, change.open, null::daterange
  from (
    values
      (coalesce(earliest, '0001-01-01'::date), 0::bigint, number, true),
      (latest, number, -number, gone_earliest is null or latest <= gone_earliest),
      (gone_earliest + 1, -number, number, latest <= gone_earliest),
      (gone_latest + 1, 0, -number, true)
  ) as change (day, sure, open, holds)
  where change.day is not null and change.holds and (earliest is null or gone_latest is null or earliest <= gone_latest);
end`;
