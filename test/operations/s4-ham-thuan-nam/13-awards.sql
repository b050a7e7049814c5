-- statements: 9

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
    select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings
    from model
    where model.id = any($1::text[]);

-- organisations
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);

-- people
      select "award"."id" as key,
  award.form, award.grantor_id as "grantorKey", award.granted_on as "grantedOn",
  award.granted_earliest as "grantedEarliest", award.granted_latest as "grantedLatest",
  award.occasion_id as "occasionKey", award.model_id as "modelKey", award.movement_id as "movementKey",
  award.decision_id as "decisionKey", award.achievement, award.unit_id as "unitKey",
  award.citations, award.inferences, award.origin,
        "award"."sort_on" as "cursor_0", "award"."id" as "cursor_1"
      from award
      where "award"."grantor_id" = $1
      order by "award"."sort_on" desc, "award"."id" asc
      limit 20;

-- people
      select award_id as "awardKey", kind, count, person_id as "personKey", organisation_id as "organisationKey"
      from award_recipient
      where award_id = any($1::text[])
      order by award_id, ordinal;

-- people
      select form, grantor_id as "grantorKey", in_force_from as "inForceFrom", in_force_through as "inForceThrough",
        act_id as act, article
      from once_only_award
      where form = any($1::text[])
      order by in_force_from, id;

-- people
      select form, in_force_from as "inForceFrom", in_force_through as "inForceThrough",
        unlisted_kinds as "unlistedKinds", act_id as act, article
      from award_competence
      where form = any($1::text[])
      order by in_force_from;

-- people
    select organisation_id as key, kind
    from organisations.organisation_place
    where organisation_id = any($1::text[]);
