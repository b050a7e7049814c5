-- statements: 3

-- movements
      select event.id as key,
  event.name, event.kind, event.movement_id as "movementKey", event.model_id as "modelKey",
  event.series_id as "seriesKey", event.date, event.earliest_on as "earliestOn", event.latest_on as "latestOn",
  event.part_of_day as "partOfDay", event.review_from as "reviewFrom", event.review_through as "reviewThrough",
  event.unit_id as "unitKey", event.host_id as "hostKey", event.host_unit_id as "hostUnitKey",
  event.acts, event.documents as "documentKeys",
  event.citations, event.inferences, event.origin, event.warnings,
        event.sort_on as "cursor_0", event.id as "cursor_1"
      from event
      where event.earliest_on >= $1::date and event.latest_on <= $2::date
      order by event.sort_on desc, event.id asc
      limit 20;

-- movements
select count(*) as count from event where event.earliest_on >= $1::date and event.latest_on <= $2::date;

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
