-- statements: 4

-- movements
      select
  attendance.id as key, attendance.event_id as "eventKey", attendance.ordinal, attendance.role,
  attendance.person_id as "personKey", attendance.organisation_id as "organisationKey",
  attendance.group_label as "groupLabel", attendance.group_unit_id as "groupUnitKey",
  attendance.group_quantity as "groupQuantity"
      from attendance
      where attendance.event_id = any($1::text[])
      order by attendance.event_id, attendance.ordinal;

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
      where event.kind = any($1::text[])
      order by event.sort_on desc, event.id asc
      limit 20;

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
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);
