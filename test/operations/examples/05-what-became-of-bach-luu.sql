-- statements: 13

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

-- organisations
      select covered_from as from, greatest($1::date, (select max(effective_on) from administrative_change)) as through
      from coverage;

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
      select transfer.from_id as of, transfer.to_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.from_id = any($1::text[])
      order by transfer.from_id, change.effective_on, transfer.to_id;

-- organisations
      select transfer.from_id as of, transfer.to_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.from_id = any($1::text[])
      order by transfer.from_id, change.effective_on, transfer.to_id;

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

-- organisations
    select change.id as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin
    from administrative_change as change
    where change.id = any($1::text[]);

-- organisations
    with recursive first as (
        select unit_id collate "C" as unit_id
        from unnest($1::text[]) as asked(unit_id)
    ), reached as (
      select unit_id
      from first
      union
      select step.to_id
      from reached
      cross join lateral (
        select to_id
        from unit_transfer
        where from_id = reached.unit_id
        offset 0
      ) as step
    )
    select given.*
    from reached
    cross join lateral (
      select unit.id as key, lower(unit.validity) as from, upper(unit.validity) as until,
        transfer.to_id as to, transfer.share, change.effective_on as "effectiveOn"
      from administrative_unit as unit
      left join unit_transfer as transfer on transfer.from_id = unit.id
      left join administrative_change as change on change.id = transfer.change_id
      where unit.id = reached.unit_id
      offset 0
    ) as given;
