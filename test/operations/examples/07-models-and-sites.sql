-- statements: 6

-- movements
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings,
        model.sort_name collate "C" as "cursor_0", model.id as "cursor_1"
      from model
      order by model.sort_name collate "C" asc, model.id asc
      limit 20;

-- movements
    select
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label
    from activity_field
    where activity_field.code = any($1::text[]);

-- movements
    select parent.ordinal, counted.count
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select count(*) as count
      from model_site left join model on model.id = model_site.model_id
      where model_site.model_id = parent.key
    ) as counted;

-- movements
    select parent.ordinal, page.*
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
      where model_site.model_id = parent.key
      order by model_site.sort_name asc, model_site.id asc
      limit 20
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
