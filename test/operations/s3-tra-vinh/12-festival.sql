-- statements: 5

-- movements
    select
  event_series.id as key, event_series.name, event_series.movement_id as "movementKey", event_series.frequency,
  event_series.unit_id as "unitKey", event_series.citations, event_series.inferences, event_series.origin
    from event_series
    order by event_series.sort_name collate "C", event_series.id;

-- movements
    select
  movement.id as key, movement.name, movement.other_names as "otherNames",
  movement.citations, movement.inferences, movement.origin
    from movement
    where movement.id = any($1::text[]);

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
    select parent.ordinal, counted.count
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select count(*) as count
      from event
      where event.series_id = parent.key
    ) as counted;

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
