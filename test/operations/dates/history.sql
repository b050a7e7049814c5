-- statements: 8

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
      select transfer.to_id as of, transfer.from_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.to_id = any($1::text[])
      order by transfer.to_id, change.effective_on, transfer.from_id;

-- organisations
      select unit_id as of, lower(validity) as "validFrom", upper(validity) - 1 as "validThrough", code
      from unit_code
      where unit_id = any($1::text[]) and code is not null
      order by unit_id, validity;

-- organisations
      select unit_id as of, lower(validity) as "validFrom", upper(validity) - 1 as "validThrough", name
      from unit_name
      where unit_id = any($1::text[])
      order by unit_id, validity;

-- organisations
      select unit_id as of, lower(validity) as "validFrom", upper(validity) - 1 as "validThrough", parent_id as "parentKey"
      from unit_parent
      where unit_id = any($1::text[])
      order by unit_id, validity;

-- organisations
      select unit_id as of, lower(validity) as "validFrom", upper(validity) - 1 as "validThrough", type
      from unit_type
      where unit_id = any($1::text[])
      order by unit_id, validity;

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
    select change.id as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin
    from administrative_change as change
    where change.id = any($1::text[]);
