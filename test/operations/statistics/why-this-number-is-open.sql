-- statements: 9

-- movements
      select parent.ordinal, counted.*
      from unnest($1::jsonb[]) with ordinality as parent(count, ordinal)
      cross join lateral (
      select kept.member_id as "unitKey", kept.relation, kept.placement, sum(asked.sign * case when asked.as_open then 0 else "kept".sure end)::bigint as sure, sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end))::bigint as open
      from (
        select asked.must_live, kept.*
        from (
          select distinct unit_id, organisation_id, measure, frame, seen_on, must_live
          from jsonb_to_recordset(parent.count -> 'marks') as mark(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
          )
        ) as asked
        cross join lateral (
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        place.member_id, place.relation, place.placement, case when place.placement = 'EXACT' then change.sure else 0 end as sure, case when place.placement = 'EXACT' then change.open else change.sure + change.open end as open
      from counted_in as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'RESTATED' and place.unit_id = asked.unit_id and place.during @> asked.seen_on
      union all
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, case change.grain
    when 'E' then coalesce(lower(place.there * datemultirange(change.span)), '0001-01-01')
    when 'L' then coalesce(upper(place.there * datemultirange(change.span)) - 1, 'infinity')
    else change.day
  end,
        place.member_id, 'PRESENT', case when place.there @> change.span then 'EXACT' else 'UNDETERMINABLE' end,
        case when place.there @> change.span then change.sure else 0 end, case when place.there @> change.span then change.open else change.sure + change.open end
      from counted_then as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'AS_REPORTED' and place.unit_id = asked.unit_id and place.there && change.span) as kept
        where kept.dimension = parent.count ->> 'dimension' and parent.count -> 'members' ? kept.member and (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
        -- Once, and not once for each mark.
        offset 0
      ) as kept
      join jsonb_to_recordset(parent.count -> 'marks') as asked(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
      ) on asked.must_live = kept.must_live and asked.grain = kept.grain and kept.day <= asked.day
        group by kept.member_id, kept.relation, kept.placement
        having sum(asked.sign * case when asked.as_open then 0 else "kept".sure end) <> 0 or sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end)) <> 0
      ) as counted
      order by parent.ordinal, counted."unitKey", counted.relation, counted.placement;

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
    select coalesce(least(greatest(asked.day, own.valid_from), own.valid_through), asked.day) as day
    from unnest($1::text[], $2::date[])
      with ordinality as asked(unit_id, day, ordinal)
    left join unit_days as own on own.unit_id = asked.unit_id
    order by asked.ordinal;

-- movements
    select event.id as key,
  event.name, event.kind, event.movement_id as "movementKey", event.model_id as "modelKey",
  event.series_id as "seriesKey", event.date, event.earliest_on as "earliestOn", event.latest_on as "latestOn",
  event.part_of_day as "partOfDay", event.review_from as "reviewFrom", event.review_through as "reviewThrough",
  event.unit_id as "unitKey", event.host_id as "hostKey", event.host_unit_id as "hostUnitKey",
  event.acts, event.documents as "documentKeys",
  event.citations, event.inferences, event.origin, event.warnings
    from event
    where event.id = any($1::text[]);

-- movements
    select parent.ordinal, counted.count
    from unnest($1::jsonb[]) with ordinality as parent(count, ordinal)
    cross join lateral (
      select count(*) as count
      from (
      select kept.record_type as type, kept.record_id as key, sum(asked.sign * case when asked.as_open then 0 else "kept".sure end)::bigint as sure, sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end))::bigint as open
      from (
        select asked.must_live, kept.*
        from (
          select distinct unit_id, organisation_id, measure, frame, seen_on, must_live
          from jsonb_to_recordset(parent.count -> 'marks') as mark(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
          )
        ) as asked
        cross join lateral (
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        place.member_id, place.relation, place.placement, case when place.placement = 'EXACT' then change.sure else 0 end as sure, case when place.placement = 'EXACT' then change.open else change.sure + change.open end as open
      from counted_in as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'RESTATED' and place.unit_id = asked.unit_id and place.during @> asked.seen_on
      union all
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, case change.grain
    when 'E' then coalesce(lower(place.there * datemultirange(change.span)), '0001-01-01')
    when 'L' then coalesce(upper(place.there * datemultirange(change.span)) - 1, 'infinity')
    else change.day
  end,
        place.member_id, 'PRESENT', case when place.there @> change.span then 'EXACT' else 'UNDETERMINABLE' end,
        case when place.there @> change.span then change.sure else 0 end, case when place.there @> change.span then change.open else change.sure + change.open end
      from counted_then as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'AS_REPORTED' and place.unit_id = asked.unit_id and place.there && change.span) as kept
        where kept.dimension = parent.count ->> 'dimension' and parent.count -> 'members' ? kept.member and (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
        -- Once, and not once for each mark.
        offset 0
      ) as kept
      join jsonb_to_recordset(parent.count -> 'marks') as asked(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
      ) on asked.must_live = kept.must_live and asked.grain = kept.grain and kept.day <= asked.day
        group by kept.record_type, kept.record_id
        having sum(asked.sign * case when asked.as_open then 0 else "kept".sure end) <> 0 or sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end)) <> 0
      ) as counted
      where true
    ) as counted;

-- movements
    select parent.ordinal, page.*
    from unnest($1::jsonb[]) with ordinality as parent(count, ordinal)
    cross join lateral (
      select "counted"."key" as key, counted.type, counted.sure, counted.open,
        "counted"."type" as "cursor_0", "counted"."key" as "cursor_1"
      from (
      select kept.record_type as type, kept.record_id as key, sum(asked.sign * case when asked.as_open then 0 else "kept".sure end)::bigint as sure, sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end))::bigint as open
      from (
        select asked.must_live, kept.*
        from (
          select distinct unit_id, organisation_id, measure, frame, seen_on, must_live
          from jsonb_to_recordset(parent.count -> 'marks') as mark(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
          )
        ) as asked
        cross join lateral (
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        place.member_id, place.relation, place.placement, case when place.placement = 'EXACT' then change.sure else 0 end as sure, case when place.placement = 'EXACT' then change.open else change.sure + change.open end as open
      from counted_in as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'RESTATED' and place.unit_id = asked.unit_id and place.during @> asked.seen_on
      union all
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, case change.grain
    when 'E' then coalesce(lower(place.there * datemultirange(change.span)), '0001-01-01')
    when 'L' then coalesce(upper(place.there * datemultirange(change.span)) - 1, 'infinity')
    else change.day
  end,
        place.member_id, 'PRESENT', case when place.there @> change.span then 'EXACT' else 'UNDETERMINABLE' end,
        case when place.there @> change.span then change.sure else 0 end, case when place.there @> change.span then change.open else change.sure + change.open end
      from counted_then as place
      cross join lateral (
        select *
        from measured
        where measured.unit_id = place.member_id and measured.measure = asked.measure
        offset 0) as change
      where asked.frame = 'AS_REPORTED' and place.unit_id = asked.unit_id and place.there && change.span) as kept
        where kept.dimension = parent.count ->> 'dimension' and parent.count -> 'members' ? kept.member and (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
        -- Once, and not once for each mark.
        offset 0
      ) as kept
      join jsonb_to_recordset(parent.count -> 'marks') as asked(
        unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean, grain text,
        sign integer, as_open boolean, day date
      ) on asked.must_live = kept.must_live and asked.grain = kept.grain and kept.day <= asked.day
        group by kept.record_type, kept.record_id
        having sum(asked.sign * case when asked.as_open then 0 else "kept".sure end) <> 0 or sum(asked.sign * ("kept".open + case when asked.as_open then "kept".sure else 0 end)) <> 0
      ) as counted
      where true
      order by "counted"."type" asc, "counted"."key" asc
      limit 6
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

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

-- organisations
    select asked.ordinal,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
    from unnest(
      $1::text[], $2::text[], $3::date[]
    ) with ordinality as asked(level, code, day, ordinal)
    join (
      select covered_from as from, greatest($4::date, (select max(effective_on) from administrative_change)) as through
      from coverage) as covered on asked.day is null or asked.day between covered.from and covered.through
    cross join lateral (
      select unit_id
      from unit_code
      where unit_code.level = asked.level and unit_code.code = asked.code
        and (asked.day is null or unit_code.validity @> asked.day)
      order by upper(unit_code.validity) desc nulls first
      limit 1
    ) as holder
    join administrative_unit as unit on unit.id = holder.unit_id
  cross join lateral (select least(greatest(coalesce(asked.day, $5::date), lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false);
