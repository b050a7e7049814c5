-- statements: 5

-- movements
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings,
        model.sort_name collate "C" as "cursor_0", model.id as "cursor_1"
      from model
      where (model.search_text like $1 or (model.search_text like $2 and ' ' || model.search_text || ' ' like $3 and model.search_text like $4 and ' ' || model.search_text || ' ' like $5 and model.search_text like $6 and ' ' || model.search_text || ' ' like $7))
      order by model.sort_name collate "C" asc, model.id asc
      limit 20;

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
      from model_site left join model on model.id = model_site.model_id
      where model_site.model_id = parent.key
    ) as counted;

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
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;
