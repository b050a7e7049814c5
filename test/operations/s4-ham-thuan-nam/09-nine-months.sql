-- statements: 7

-- movements
      select report.id as key,
  report.name,
  report.issuer_id as "issuerKey",
  report.unit_id as "unitKey",
  report.period,
  report.event_id as "eventKey",
  report.document_id as "documentKey",
  report.citations,
  report.inferences,
  report.origin,
        report.sort_on as "cursor_0", report.id as "cursor_1"
      from report
      order by report.sort_on desc, report.id asc
      limit 20;

-- movements
    select
  indicator.id as key,
  indicator.code,
  jsonb_build_object('vi', indicator.label_vi, 'en', indicator.label_en) as label,
  indicator.description,
  indicator.unit,
  indicator.counts_registrations as "countsRegistrations"
    from indicator
    where indicator.id = any($1::text[]);

-- movements
    select event.id as key,
  event.name, event.kind, event.movement_id as "movementKey", event.model_id as "modelKey",
  event.series_id as "seriesKey", event.date, event.earliest_on as "earliestOn", event.latest_on as "latestOn",
  event.part_of_day as "partOfDay", event.review_from as "reviewFrom", event.review_through as "reviewThrough",
  event.unit_id as "unitKey", event.host_id as "hostKey", event.host_unit_id as "hostUnitKey",
  event.acts, event.documents as "documentKeys",
  event.citations, event.inferences, event.origin, event.warnings
    from event
    where event.id = any($1::text[]);

-- movements
    select parent.ordinal, counted.count
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select count(*) as count
      from reported_figure
      where reported_figure.report_id = parent.key
    ) as counted;

-- movements
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select reported_figure.id as key,
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
  reported_figure.origin,
        reported_figure.sort_name as "cursor_0", reported_figure.id as "cursor_1"
      from reported_figure
      where reported_figure.report_id = parent.key
      order by reported_figure.sort_name asc, reported_figure.id asc
      limit 50
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

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
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);
