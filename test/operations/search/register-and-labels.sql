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
    where document.is_source
    order by document.sort_title collate "C", document.id;

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
