-- statements: 6

-- movements
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings,
        model.sort_name collate "C" as "cursor_0", model.id as "cursor_1"
      from model
      where (model.search_text like $1 or (model.search_text like $2 and ' ' || model.search_text || ' ' like $3 and model.search_text like $4 and ' ' || model.search_text || ' ' like $5 and model.search_text like $6 and ' ' || model.search_text || ' ' like $7))
      order by model.sort_name collate "C" asc, model.id asc
      limit 21;

-- movements
    select
  movement.id as key, movement.name, movement.other_names as "otherNames",
  movement.citations, movement.inferences, movement.origin
    from movement
    where movement.id = any($1::text[]);

-- movements
    select parent.ordinal, counted.count
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select count(*) as count
      from model_site join model on model.id = model_site.model_id
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
        model.sort_name collate "C" as "cursor_0", model_site.id as "cursor_1"
      from model_site join model on model.id = model_site.model_id
      where model_site.model_id = parent.key
      order by model.sort_name collate "C" asc, model_site.id asc
      limit 21
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

-- people
      select award_id as "awardKey", kind, count, person_id as "personKey", organisation_id as "organisationKey"
      from award_recipient
      where award_id = any($1::text[])
      order by award_id, ordinal;

-- people
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select "award"."id" as key,
  award.form, award.grantor_id as "grantorKey", award.granted_on as "grantedOn",
  award.granted_earliest as "grantedEarliest", award.granted_latest as "grantedLatest",
  award.occasion_id as "occasionKey", award.model_id as "modelKey", award.movement_id as "movementKey",
  award.decision_id as "decisionKey", award.achievement, award.unit_id as "unitKey",
  award.citations, award.inferences, award.origin,
        "award"."sort_on" as "cursor_0", "award"."id" as "cursor_1"
      from award
      where "award"."model_id" = parent.key
      order by "award"."sort_on" desc, "award"."id" asc
      limit 21
    ) as page
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;
