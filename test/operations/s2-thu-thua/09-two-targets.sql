-- statements: 5

-- movements
    select
  movement.id as key, movement.name, movement.other_names as "otherNames",
  movement.citations, movement.inferences, movement.origin
    from movement
    order by movement.sort_name collate "C", movement.id;

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
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select target.id as key,
        target.sort_on as "cursor_0", target.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from target left join grade on grade.id = target.grade_id
      join organisations.unit_containment as containment on containment.member_id = target.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by target.sort_on asc, target.id asc
      limit 20
    ) as page
    cross join lateral (
      select
  target.subject_unit_id as "subjectUnitKey",
  target.subject_organisation_id as "subjectOrganisationKey",
  target.unit_id as "unitKey",
  target.name,
  target.applies_to as "appliesTo",
  target.standard,
  target.comparison,
  case when grade.id is not null then jsonb_build_object(
    'scale', grade.scale,
    'label', jsonb_build_object('vi', grade.label_vi, 'en', grade.label_en),
    'rank', grade.rank
  ) end as grade,
  target.quantity,
  target.model_id as "modelKey",
  target.criteria_set_id as "criteriaSetKey",
  target.due_on as "dueOn",
  target.assessment_frequency as "assessmentFrequency",
  target.event_id as "eventKey",
  target.document_id as "documentKey",
  target.warnings,
  target.citations,
  target.inferences,
  target.origin
      from target left join grade on grade.id = target.grade_id
      where target.id = page.key
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
