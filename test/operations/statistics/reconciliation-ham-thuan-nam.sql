-- statements: 10

-- movements
      select asked.ordinal, figure.*
      from unnest(
        $1::text[], $2::date[],
        $3::date[], $4::date[],
        $5::jsonb[],
        $6::integer[]
      ) with ordinality as asked(unit_id, seen_on, from_day, through_day, indicators, first, ordinal)
      cross join lateral (
        select reported_figure.id as "figureKey", containment.placement
        from organisations.unit_containment as containment
        join reported_figure on reported_figure.unit_id = containment.member_id
          and reported_figure.subject_unit_id is not null
          and reported_figure.earliest_on >= asked.from_day and reported_figure.latest_on <= asked.through_day
        join indicator on indicator.id = reported_figure.indicator_id
        where containment.unit_id = asked.unit_id and containment.during @> asked.seen_on
          and (asked.indicators is null or asked.indicators ? indicator.code)
        order by containment.own and not containment.inherited desc, containment.own desc, containment.inherited,
          containment.member_id, indicator.code, reported_figure.id
        limit asked.first
      ) as figure
      order by asked.ordinal;

-- movements
      select indicator_id as "indicatorKey", measure, members, flow, records
      from indicator_measure
      where indicator_id = any($1::text[]);

-- movements
      select parent.ordinal, counted.*
      from (
      with placed as materialized (
        select reading.ordinal as reading, kept.*
        from unnest($1::jsonb[]) with ordinality as reading(reading, ordinal)
        cross join lateral jsonb_to_record(reading.reading) as asked(
          unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean
        )
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
        where (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
      )
      select each.count, each.ordinal, (
          select jsonb_agg(to_jsonb(placed))
          from placed
          where each.count -> 'readings' @> to_jsonb(placed.reading)
            and placed.dimension = each.count ->> 'dimension'
            and (each.count -> 'members' = 'null' or each.count -> 'members' ? placed.member)
        ) as records
      from unnest($2::jsonb[]) with ordinality as each(count, ordinal)
    ) as parent
      cross join lateral (
      select kept.member_id as "unitKey", kept.relation, kept.placement, sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end)::bigint as sure, sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end))::bigint as open
      from jsonb_to_recordset(parent.records) as kept(
        reading integer, record_type text, record_id text, grain text, day date, member_id text, relation text,
        placement text, sure bigint, open bigint
      )
      join jsonb_to_recordset(parent.count -> 'stretches') as asked(
        reading integer, grain text, sign integer, as_open boolean, after date, through date
      ) on asked.reading = kept.reading and asked.grain = kept.grain
        and kept.day > asked.after and kept.day <= asked.through
        group by kept.member_id, kept.relation, kept.placement
        having sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end) <> 0 or sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end)) <> 0
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
    select
  indicator.id as key,
  indicator.code,
  jsonb_build_object('vi', indicator.label_vi, 'en', indicator.label_en) as label,
  indicator.description,
  indicator.unit,
  indicator.counts_registrations as "countsRegistrations"
    from indicator
    where indicator.id = any($1::text[]);

-- movements
    select parent.ordinal, counted.count
    from (
      with placed as materialized (
        select reading.ordinal as reading, kept.*
        from unnest($1::jsonb[]) with ordinality as reading(reading, ordinal)
        cross join lateral jsonb_to_record(reading.reading) as asked(
          unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean
        )
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
        where (not asked.must_live or exists (
      select from unit_days as life
      where life.unit_id = asked.unit_id
        and daterange(life.valid_from, life.valid_through, '[]') @> asked.seen_on))
      )
      select each.count, each.ordinal, (
          select jsonb_agg(to_jsonb(placed))
          from placed
          where each.count -> 'readings' @> to_jsonb(placed.reading)
            and placed.dimension = each.count ->> 'dimension'
            and (each.count -> 'members' = 'null' or each.count -> 'members' ? placed.member)
        ) as records
      from unnest($2::jsonb[]) with ordinality as each(count, ordinal)
    ) as parent
    cross join lateral (
      select count(*) as count
      from (
      select kept.record_type as type, kept.record_id as key, sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end)::bigint as sure, sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end))::bigint as open
      from jsonb_to_recordset(parent.records) as kept(
        reading integer, record_type text, record_id text, grain text, day date, member_id text, relation text,
        placement text, sure bigint, open bigint
      )
      join jsonb_to_recordset(parent.count -> 'stretches') as asked(
        reading integer, grain text, sign integer, as_open boolean, after date, through date
      ) on asked.reading = kept.reading and asked.grain = kept.grain
        and kept.day > asked.after and kept.day <= asked.through
        group by kept.record_type, kept.record_id
        having sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end) <> 0 or sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end)) <> 0
      ) as counted
      where true
    ) as counted;

-- movements
    select reported_figure.id as key,
  reported_figure.subject_unit_id as "subjectUnitKey",
  reported_figure.subject_organisation_id as "subjectOrganisationKey",
  reported_figure.unit_id as "unitKey",
  reported_figure.indicator_id as "indicatorKey",
  reported_figure.quantity,
  reported_figure.period,
  reported_figure.as_of as "asOf",
  reported_figure.earliest_on as "earliestOn",
  reported_figure.latest_on as "latestOn",
  reported_figure.categories,
  reported_figure.breakdown,
  reported_figure.report_id as "reportKey",
  reported_figure.warnings as "storedWarnings",
  reported_figure.citations,
  reported_figure.inferences,
  reported_figure.origin
    from reported_figure
    where reported_figure.id = any($1::text[]);

-- movements
    select unit_id as key, valid_from as "validFrom", valid_through as "validThrough"
    from organisations.unit_life
    where unit_id = any($1::text[]);

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
