/** The part of the hand-written statements that finds units by name. $1: the folded text, $2: today, $3: initials or null. */

/** Any part of the name. */
export const isPart = "bare like '%' || $1 || '%'";

/**
 * Of each unit the name that matches best: all of it, its beginning (or the initials of a province), the beginning of a
 * word, any part; then one that holds today, then the latest. Retired communes give their name to who carries them on.
 * Then the ten units that are shown first, and only those are joined with the rest.
 */
export const unitsFound = (matches: string) => `(
    select unit_id, name, valid_from, valid_through, row_number() over shown as place
    from (
      select *
      from (
      select distinct on (unit_id) *
      from (
        select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
          case when validity @> $2::date then 0 when lower(validity) > $2::date then 2 else 1 end as standing,
          coalesce(upper(validity) - 1, '9999-12-31') as last_day,
          case
            when bare = $1 then 0
            when starts_with(bare, $1) or initials @> array[$3] then 1
            when strpos(bare, ' ' || $1) > 0 then 2
            else 3
          end as rank
        from unit_name
        where ${matches} or initials @> array[$3]
        union all
        select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
          case when bare = $1 then 0 when starts_with(bare, $1) then 1 when strpos(bare, ' ' || $1) > 0 then 2 else 3 end
        from retired_unit
        where ${matches}
      ) as hit
      order by unit_id, rank, standing, last_day desc
      ) as matched
      order by ${inOrder}
      limit 10
    ) as first
    window shown as (order by ${inOrder})
  )`;

/** Twice: a limit keeps ten while it reads, where numbers would need all of them sorted. */
const inOrder = `rank, standing, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], level), bare, last_day desc, unit_id`;

/** A unit as it is today, or was on its last day: joined to `page`, which has `unit_id`. */
export const asShown = `join administrative_unit as unit on unit.id = page.unit_id
  cross join lateral (
    select least(greatest($2::date, lower(unit.validity)), upper(unit.validity) - 1) as day
  ) as seen
  join unit_name on unit_name.unit_id = unit.id and unit_name.validity @> seen.day
  join unit_code on unit_code.unit_id = unit.id and unit_code.validity @> seen.day`;
