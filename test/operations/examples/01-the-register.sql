-- statements: 6

-- movements
    select document.id as key,
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings
    from document
    where document.is_source
    order by document.sort_title collate "C", document.id;

-- organisations
      select "data_change".of_all() as "dataVersion", max(loaded_at) as "loadedAt"
      from register.load;

-- organisations
      select asked.ordinal,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from unnest($1::date[]) with ordinality as asked(day, ordinal)
      join administrative_unit as unit on unit.level = 'PROVINCE' and unit.validity @> asked.day
  cross join lateral (select least(greatest(asked.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
      order by asked.ordinal, unit_code.code;

-- organisations
      select covered_from as from, greatest($1::date, (select max(effective_on) from administrative_change)) as through
      from coverage;

-- organisations
      select held.level, count(unit.id) as units,
        (coverage.complete_from ->> held.level)::date as "completeFrom",
        coalesce((coverage.complete_from ->> held.level)::date <= coverage.covered_from, false) as complete
      from coverage
      cross join unnest($1::text[]) with ordinality as held(level, ordinal)
      left join administrative_unit as unit on unit.level = held.level
      group by held.level, held.ordinal, coverage.complete_from, coverage.covered_from
      order by held.ordinal;

-- organisations
select count(*) as count from retired_unit;
