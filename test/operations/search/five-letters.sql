-- statements: 7

-- organisations
      with recursive up as (
        select parent.ordinal, parent.day, parent.unit_id collate "C" as unit_id, 0 as step
        from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
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
        where step > 0
        group by unit_id, day
      ) as place
      join administrative_unit as unit on unit.id = place.unit_id
  cross join lateral (select least(greatest(place.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false);

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5"
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5) or initials @> array[$6]) then 1
              when (strpos(bare, $7) > 0) then 2
              else 3
            end as rank
          from unit_name
          where ((bare >= $8 and bare < $9) or initials @> array[$10])
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $11) then 0
              when (starts_with(bare, $12)) then 1
              when (strpos(bare, $13) > 0) then 2
              else 3
            end
          from retired_unit
          where ((bare >= $14 and bare < $15))
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 6
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($16::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5"
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5) or initials @> array[$6]) then 1
              when (strpos(bare, $7) > 0) then 2
              else 3
            end as rank
          from unit_name
          where (bare like $8 or initials @> array[$9])
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $10) then 0
              when (starts_with(bare, $11)) then 1
              when (strpos(bare, $12) > 0) then 2
              else 3
            end
          from retired_unit
          where (bare like $13)
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 6
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($14::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5"
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5) or initials @> array[$6]) then 1
              when (strpos(bare, $7) > 0) then 2
              else 3
            end as rank
          from unit_name
          where (bare like $8 or initials @> array[$9])
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $10) then 0
              when (starts_with(bare, $11)) then 1
              when (strpos(bare, $12) > 0) then 2
              else 3
            end
          from retired_unit
          where (bare like $13)
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 6
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($14::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5"
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5)) then 1
              when (strpos(bare, $6) > 0) then 2
              else 3
            end as rank
          from unit_name
          where (bare like $7)
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $8) then 0
              when (starts_with(bare, $9)) then 1
              when (strpos(bare, $10) > 0) then 2
              else 3
            end
          from retired_unit
          where (bare like $11)
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 5
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($12::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5"
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5)) then 1
              when (strpos(bare, $6) > 0) then 2
              else 3
            end as rank
          from unit_name
          where (bare like $7)
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $8) then 0
              when (starts_with(bare, $9)) then 1
              when (strpos(bare, $10) > 0) then 2
              else 3
            end
          from retired_unit
          where (bare like $11)
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 5
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($12::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;

-- organisations
    select page.*,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', page.found, 'validFrom', page.valid_from,
    'validThrough', page.valid_through, 'standing', ('{CURRENT,FORMER,UPCOMING,RETIRED}'::text[])[page.standing + 1]) as "matchedName"
    from (
      select "matched"."unit_id" as key, matched.name as found, matched.valid_from, matched.valid_through, matched.standing,
        matched.rank as "cursor_0", matched.standing as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) as "cursor_2", matched.bare as "cursor_3", matched.last_day as "cursor_4", "matched"."unit_id" as "cursor_5", count(*) over () as total
      from (
        select distinct on (unit_id) *
        from (
          select unit_id, name, lower(validity) as valid_from, upper(validity) - 1 as valid_through, level, bare,
            case when validity @> $2::date then 0 when lower(validity) > $3::date then 2 else 1 end as standing,
            coalesce(upper(validity) - 1, '9999-12-31') as last_day,
            case
              when (bare = $4) then 0
              when (starts_with(bare, $5)) then 1
              when (strpos(bare, $6) > 0) then 2
              else 3
            end as rank
          from unit_name
          where (bare like $7)
          union all
          select carried_on_by_id, name, null, null, 'COMMUNE', bare, 3, '0001-01-01',
            case
              when (bare = $8) then 0
              when (starts_with(bare, $9)) then 1
              when (strpos(bare, $10) > 0) then 2
              else 3
            end
          from retired_unit
          where (bare like $11)
        ) as hit
        order by unit_id, rank, standing, last_day desc
      ) as matched
      order by matched.rank asc, matched.standing asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], matched.level) asc, matched.bare asc, matched.last_day desc, "matched"."unit_id" asc
      limit 5
    ) as page join administrative_unit as unit on unit.id = page.key
  cross join lateral (select least(greatest($12::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
    order by page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc, page."cursor_3" asc, page."cursor_4" desc, page."cursor_5" asc;
