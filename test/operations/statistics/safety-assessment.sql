-- statements: 7

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
      jsonb_build_object('vi', safety_threshold.label_vi, 'en', safety_threshold.label_en) as label,
      safety_threshold.measure,
      safety_threshold.subject_kinds as "subjectKinds",
      safety_threshold.required,
      safety_threshold.first_year as "firstYear",
      safety_threshold.last_year as "lastYear",
      safety_threshold.legal_basis_id as "legalBasis",
      safety_threshold.article
    from safety_threshold
    order by safety_threshold.first_year, safety_threshold.ordinal, safety_threshold.id;

-- movements
    select asked.ordinal, count(*) as known
    from unnest($1::text[], $2::date[])
      with ordinality as asked(unit_id, day, ordinal)
    join organisations.unit_containment as containment
      on containment.unit_id = asked.unit_id and containment.during @> asked.day and not containment.inherited
    join organisations.unit_life as life on life.unit_id = containment.member_id and life.level = 'HAMLET'
    group by asked.ordinal;

-- movements
    select document.id as key,
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings
    from document
    where document.id = any($1::text[]);

-- movements
    select unit_id as key, valid_from as "validFrom", valid_through as "validThrough"
    from organisations.unit_life
    where unit_id = any($1::text[]) and level = 'COMMUNE';

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
