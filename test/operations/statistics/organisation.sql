-- statements: 6

-- movements
      select asked.ordinal, kept.dimension, kept.member, sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end)::bigint as sure, sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end))::bigint as open
      from unnest(
        $1::integer[], $2::text[],
        $3::text[], $4::text[],
        $5::integer[], $6::boolean[],
        $7::date[], $8::date[]
      ) as asked(ordinal, organisation_id, measure, grain, sign, as_open, after, through)
      join measured as kept on kept.organisation_id = asked.organisation_id and kept.measure = asked.measure
        and kept.grain = asked.grain and kept.day > asked.after and kept.day <= asked.through
      group by asked.ordinal, kept.dimension, kept.member
      having sum("asked".sign * case when "asked".as_open then 0 else "kept".sure end) <> 0 or sum("asked".sign * ("kept".open + case when "asked".as_open then "kept".sure else 0 end)) <> 0
      order by asked.ordinal, kept.dimension, kept.member;

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
    select designation.id as key,
  designation.subject_unit_id as "subjectUnitKey",
  designation.subject_organisation_id as "subjectOrganisationKey",
  designation.unit_id as "unitKey",
  designation.year,
  designation.stage,
  designation.pilot,
  designation.movement_id as "movementKey",
  designation.model_id as "modelKey",
  designation.criteria_set_id as "criteriaSetKey",
  designation.selected_by_id as "selectedByKey",
  designation.selected_by_unit_id as "selectedByUnitKey",
  designation.basis_id as "basisKey",
  designation.warnings,
  designation.citations,
  designation.inferences,
  designation.origin
    from designation
    where designation.id = any($1::text[]);

-- movements
    select parent.ordinal, page.*
    from (
      with placed as materialized (
        select reading.ordinal as reading, kept.*
        from unnest($1::jsonb[]) with ordinality as reading(reading, ordinal)
        cross join lateral jsonb_to_record(reading.reading) as asked(
          unit_id text, organisation_id text, measure text, frame text, seen_on date, must_live boolean
        )
        cross join lateral (
      select change.record_type, change.record_id, change.dimension, change.member, change.grain, change.day,
        change.unit_id as member_id, 'PRESENT' as relation, 'EXACT' as placement, change.sure, change.open
      from measured as change
      where change.organisation_id = asked.organisation_id and change.measure = asked.measure) as kept
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
      select "counted"."key" as key, counted.type, counted.sure, counted.open,
        "counted"."type" as "cursor_0", "counted"."key" as "cursor_1"
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
      order by "counted"."type" asc, "counted"."key" asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

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

-- organisations
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "organisation"."id" as key,
        organisation.sort_name collate "C" as "cursor_0", "organisation"."id" as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from organisation
      join organisations.unit_containment as containment on containment.member_id = "organisation"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day and "organisation"."kind" = any($3::text[])
      order by organisation.sort_name collate "C" asc, "organisation"."id" asc
      limit 20
    ) as page
    cross join lateral (
      select
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
      from organisation
      where "organisation"."id" = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;
