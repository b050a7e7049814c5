-- statements: 3

-- movements
    select
      json_build_object(
        'from', coverage.covered_from,
        'through', greatest($1::date, coverage.changed_through)
      ) as covered,
      coverage.complete_from as "completeFrom",
      array(
        select json_build_object('code', code, 'firstDay', first_day, 'lastDay', last_day)
        from movements.reporting_calendar
        order by code
      ) as calendars
    from organisations.register_coverage as coverage;

-- movements
    with asked as materialized (
      select *
      from unnest(
        $1::integer[], $2::text[],
        $3::text[], $4::text[],
        $5::text[], $6::text[],
        $7::date[], $8::boolean[],
        $9::boolean[],
        $10::integer[], $11::boolean[],
        $12::smallint[], $13::smallint[],
        $14::smallint[], $15::smallint[]
      ) as asked(
        ordinal, unit_id, measure, dimension, grain, frame, seen_on, must_live, each_once, sign, as_open, after_year, after_day,
        end_year, end_day
      )
    ),
    counted as (
      select asked.ordinal, asked.each_once, series.dimension, kept.member, sum("asked".sign * case when "asked".as_open then 0 else "part".sure end)::bigint as sure, sum("asked".sign * ("part".open + case when "asked".as_open then "part".sure else 0 end))::bigint as open
      from asked
      cross join lateral (
        select place
        from roll_up_place
        where unit_id = asked.unit_id and frame = asked.frame and during @> asked.seen_on
        offset 0
      ) as place
      cross join lateral (
        select series, dimension
        from roll_up_series
        where measure = asked.measure and grain = asked.grain and dimension = coalesce(asked.dimension, dimension)
        offset 0
      ) as series
      cross join lateral (
        select *
        from roll_up
        where roll_up.place = place.place and roll_up.series = series.series
          and year between asked.after_year and asked.end_year - case when asked.end_day = 0 then 1 else 0 end
        offset 0
      ) as kept
      cross join lateral (
        select (kept.year > asked.after_year or asked.after_day = 0) and kept.year < asked.end_year as whole
        offset 0
      ) as lies
      cross join lateral (
        select case when lies.whole then kept.sure else coalesce((
            select sum(by_day.sure)
            from unnest(kept.days, coalesce(kept.sures, array[kept.sure]), coalesce(kept.opens, array[kept.open])) as by_day(day, sure, open)
            where (kept.year > asked.after_year or by_day.day > asked.after_day)
              and (kept.year < asked.end_year or by_day.day <= asked.end_day)
          ), 0) end as sure,
          case when lies.whole then kept.open else coalesce((
            select sum(by_day.open)
            from unnest(kept.days, coalesce(kept.sures, array[kept.sure]), coalesce(kept.opens, array[kept.open])) as by_day(day, sure, open)
            where (kept.year > asked.after_year or by_day.day > asked.after_day)
              and (kept.year < asked.end_year or by_day.day <= asked.end_day)
          ), 0) end as open
        offset 0
      ) as part
      where (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
      group by asked.ordinal, asked.each_once, series.dimension, kept.member
      having sum("asked".sign * case when "asked".as_open then 0 else "part".sure end) <> 0 or sum("asked".sign * ("part".open + case when "asked".as_open then "part".sure else 0 end)) <> 0
    )
    select ordinal, dimension, named.value as member, sure, open
    from counted
    join roll_up_member as named using (member)
    where not each_once
    union all
    select ordinal, dimension, '' as member, count(*) filter (where sure > 0) as sure,
      count(*) filter (where sure <= 0) as open
    from counted
    where each_once
    group by ordinal, dimension
    union all
    select distinct asked.ordinal, null, null, null::bigint, null::bigint
    from asked
    join unit_days as life on life.unit_id = asked.unit_id and life.level = 'HAMLET'
    order by 1, 2, 3;

-- organisations
      with recursive up as (
        select asked.ordinal, coalesce(asked.day, $1::date) as day, holder.unit_id collate "C" as unit_id,
          0 as step
        from unnest(
      $2::text[], $3::text[], $4::date[]
    ) with ordinality as asked(level, code, day, ordinal)
    join (
      select covered_from as from, greatest($5::date, (select max(effective_on) from administrative_change)) as through
      from coverage) as covered on asked.day is null or asked.day between covered.from and covered.through
    cross join lateral (
      select unit_id
      from unit_code
      where unit_code.level = asked.level and unit_code.code = asked.code
        and (asked.day is null or unit_code.validity @> asked.day)
      order by upper(unit_code.validity) desc nulls first
      limit 1
    ) as holder
        union all
        select up.ordinal, up.day, above.parent_id, up.step + 1
        from up
        join administrative_unit as unit on unit.id = up.unit_id
        cross join lateral (select least(greatest(up.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
        join unit_parent as above on above.unit_id = unit.id and above.validity @> view.day
      )
      select place.ordinals, place.steps,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from (
        select unit_id, day, array_agg(ordinal::integer) as ordinals, array_agg(step) as steps
        from up
        group by unit_id, day
      ) as place
      join administrative_unit as unit on unit.id = place.unit_id
  cross join lateral (select least(greatest(place.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false);
