-- statements: 2

-- organisations
      select place.ordinal, below.district,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from (
        select parent.ordinal, parent.unit_id, parent.day as asked_day, view.day
        from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
        join administrative_unit as unit on unit.id = parent.unit_id
        cross join lateral (select least(greatest(parent.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
      ) as place
      cross join lateral (
        select child.unit_id, null as district
        from unit_parent as child
        where child.parent_id = place.unit_id and child.validity @> place.day
        union all
        select grandchild.unit_id, child.unit_id
        from unit_parent as child
        join unit_parent as grandchild on grandchild.parent_id = child.unit_id and grandchild.validity @> place.day
        where child.parent_id = place.unit_id and child.validity @> place.day
      ) as below
      join administrative_unit as unit on unit.id = below.unit_id
        and unit.level = case when below.district is null then 'DISTRICT' else 'COMMUNE' end
  cross join lateral (select least(greatest(place.asked_day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
      order by place.ordinal, unit_code.code, unit_name.sort_name collate "C", unit.id;

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
