-- statements: 3

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
      select id as key, unit_id as "unitKey", aspect, member, quantity, stated_on as "statedOn",
        citations, inferences, origin
      from unit_profile
      where unit_id = any($1::text[])
      order by unit_id, stated_on desc nulls last, position, id;

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
