-- statements: 2

-- organisations
      select "unit"."id" as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, jsonb_build_object('name', matched.name,
    'validFrom', lower(matched.validity), 'validThrough', upper(matched.validity) - 1) as "matchedName",
        matched.rank as "cursor_0", (case when unit.validity @> $2::date then 0 else 1 end) as "cursor_1", array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], unit_name.level) as "cursor_2", unit_name.sort_name collate "C" as "cursor_3", "unit"."id" as "cursor_4"
      from administrative_unit as unit
      join (
        select distinct on (unit_id) unit_id, name, validity,
          case
            when $3 in (search_text, sort_name) then 0
            when search_text like $4 or sort_name like $5 then 1
            else 2
          end as rank
        from unit_name
        where search_text like $6
        order by unit_id, rank, validity desc
      ) as matched on matched.unit_id = unit.id
  cross join lateral (select least(greatest($7::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
      order by matched.rank asc, (case when unit.validity @> $8::date then 0 else 1 end) asc, array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], unit_name.level) asc, unit_name.sort_name collate "C" asc, "unit"."id" asc
      limit $9::integer;

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
      select up.ordinal,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from up
      join administrative_unit as unit on unit.id = up.unit_id
  cross join lateral (select least(greatest(up.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
      where up.step > 0
      order by up.ordinal, up.step;
