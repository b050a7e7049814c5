-- statements: 6

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
    select
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label
    from activity_field
    where activity_field.code = any($1::text[]);

-- movements
    select asked.ordinal, kept.dimension, kept.member, sum(asked.sign * case when asked.as_open then 0 else "kept".sure end)::bigint as sure, sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end))::bigint as open
    from unnest(
      $1::integer[], $2::text[],
      $3::text[], $4::text[],
      $5::date[], $6::boolean[],
      $7::text[], $8::integer[],
      $9::boolean[],
      $10::smallint[], $11::smallint[],
      $12::smallint[], $13::smallint[]
    ) as asked(
      ordinal, unit_id, measure, frame, seen_on, must_live, grain, sign, as_open, first_part, last_part, first_year,
      last_year
    )
    join roll_up as kept on kept.unit_id = asked.unit_id and kept.measure = asked.measure and kept.grain = asked.grain
      and kept.part between asked.first_part and asked.last_part
      and kept.year between asked.first_year and asked.last_year
      and kept.frame = asked.frame and kept.during @> asked.seen_on
    where (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
    group by asked.ordinal, kept.dimension, kept.member
    having sum(asked.sign * case when asked.as_open then 0 else "kept".sure end) <> 0 or sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end)) <> 0
    order by asked.ordinal, kept.dimension, kept.member;

-- movements
    select asked.ordinal, kept.dimension, kept.member, sum(asked.sign * case when asked.as_open then 0 else "kept".sure end)::bigint as sure, sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end))::bigint as open
    from unnest(
      $1::integer[], $2::text[],
      $3::text[], $4::text[],
      $5::date[], $6::boolean[],
      $7::text[], $8::integer[],
      $9::boolean[],
      $10::smallint[], $11::smallint[],
      $12::smallint[], $13::smallint[]
    ) as asked(
      ordinal, unit_id, measure, frame, seen_on, must_live, grain, sign, as_open, first_part, last_part, first_year,
      last_year
    )
    join roll_up as kept on kept.unit_id = asked.unit_id and kept.measure = asked.measure and kept.grain = asked.grain
      and kept.part between asked.first_part and asked.last_part
      and kept.year between asked.first_year and asked.last_year
      and kept.frame = asked.frame and kept.during @> asked.seen_on
    where (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
    group by asked.ordinal, kept.dimension, kept.member
    having sum(asked.sign * case when asked.as_open then 0 else "kept".sure end) <> 0 or sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end)) <> 0
    order by asked.ordinal, kept.dimension, kept.member;

-- movements
    select asked.ordinal, unit.key
    from unnest(
      $1::text[], $2::text[],
      $3::date[], $4::integer[]
    ) with ordinality as asked(level, within, on_day, at_most, ordinal)
    cross join lateral (
      select life.unit_id as key
      from unit_days as life
      where life.level = asked.level and case
        when asked.within is null then daterange(life.valid_from, life.valid_through, '[]') @> asked.on_day
        else life.unit_id <> asked.within and life.unit_id in (
          select place.member_id
          from counted_in as place
          where place.unit_id = asked.within and place.during @> asked.on_day and place.relation = 'PRESENT')
        end
      order by life.unit_id
      limit asked.at_most
    ) as unit
    order by asked.ordinal, unit.key;

-- organisations
      select parent.ordinal,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
      join administrative_unit as unit on unit.id = parent.unit_id
  cross join lateral (select least(greatest(parent.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false);
