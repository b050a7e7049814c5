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

-- movements
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select reported_figure.id as key,
        reported_figure.sort_name as "cursor_0", reported_figure.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from reported_figure
      join organisations.unit_containment as containment on containment.member_id = reported_figure.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day and reported_figure.sort_name = any($3::text[])
      order by reported_figure.sort_name asc, reported_figure.id asc
      limit 20
    ) as page
    cross join lateral (
      select
  reported_figure.subject_unit_id as "subjectUnitKey",
  reported_figure.subject_organisation_id as "subjectOrganisationKey",
  reported_figure.unit_id as "unitKey",
  reported_figure.indicator_id as "indicatorKey",
  reported_figure.quantity,
  reported_figure.period,
  reported_figure.as_of as "asOf",
  reported_figure.earliest_on as "earliestOn",
  reported_figure.latest_on as "latestOn",
  reported_figure.categories,
  reported_figure.breakdown,
  reported_figure.report_id as "reportKey",
  reported_figure.warnings as "storedWarnings",
  reported_figure.citations,
  reported_figure.inferences,
  reported_figure.origin
      from reported_figure
      where reported_figure.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

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
