-- statements: 5

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
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select designation.id as key,
  designation.subject_unit_id as "subjectUnitKey",
  designation.subject_organisation_id as "subjectOrganisationKey",
  designation.unit_id as "unitKey",
  designation.year,
  designation.stage,
  designation.pilot,
  designation.movement_id as "movementKey",
  designation.model_id as "modelKey",
  designation.criteria_set_id as "criteriaSetKey",
  designation.selected_by_id as "selectedByKey",
  designation.selected_by_unit_id as "selectedByUnitKey",
  designation.basis_id as "basisKey",
  designation.warnings,
  designation.citations,
  designation.inferences,
  designation.origin,
        designation.year as "cursor_0", designation.id as "cursor_1"
      from designation
      where designation.subject_organisation_id = parent.key
      order by designation.year desc, designation.id asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- movements
    select parent.ordinal, page.*,
      case when row_number() over (partition by "page"."modelKey") = 1 then (select to_json(its) from (
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings
      from model
      where model.id = "page"."modelKey") as its) end
        as "along_model"
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select model_site.id as key,
  model_site.model_id as "modelKey", model_site.unit_id as "unitKey",
  model_site.organisation_id as "organisationKey", model_site.sector, model_site.status,
  model_site.pilot_level as "pilotLevel", model_site.established_on as "establishedOn",
  model_site.earliest_on as "earliestOn", model_site.latest_on as "latestOn", model_site.ended_on as "endedOn",
  model_site.decisions as "decisionKeys", model_site.steering_body_id as "steeringBodyKey",
  model_site.team_count as "teamCount",
  model_site.citations, model_site.inferences, model_site.origin, model_site.warnings,
        model_site.sort_name as "cursor_0", model_site.id as "cursor_1"
      from model_site left join model on model.id = model_site.model_id
      where parent.key in (model_site.organisation_id, model_site.steering_body_id)
      order by model_site.sort_name asc, model_site.id asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

-- organisations
      select "organisation"."id" as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin,
        organisation.sort_name collate "C" as "cursor_0", "organisation"."id" as "cursor_1"
      from organisation
      where ("organisation"."search_text" like $1 or ("organisation"."search_text" like $2 and ' ' || "organisation"."search_text" || ' ' like $3 and "organisation"."search_text" like $4 and ' ' || "organisation"."search_text" || ' ' like $5)) and "organisation"."kind" = any($6::text[])
      order by organisation.sort_name collate "C" asc, "organisation"."id" asc
      limit 5;

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
