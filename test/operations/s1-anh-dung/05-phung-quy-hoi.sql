-- statements: 8

-- movements
      select
  attendance.id as key, attendance.event_id as "eventKey", attendance.ordinal, attendance.role,
  attendance.person_id as "personKey", attendance.organisation_id as "organisationKey",
  attendance.group_label as "groupLabel", attendance.group_unit_id as "groupUnitKey",
  attendance.group_quantity as "groupQuantity"
      from attendance
      join event on event.id = attendance.event_id
      where attendance.person_id = any($1::text[])
      order by event.sort_on desc, event.id, attendance.ordinal;

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

-- organisations
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);

-- people
      select "person"."id" as key, person.name, person.citations, person.inferences, person.origin,
        person.search_text collate "C" as "cursor_0", "person"."id" as "cursor_1"
      from person
      where ("person"."search_text" like $1 or ("person"."search_text" like $2 and ' ' || "person"."search_text" || ' ' like $3 and "person"."search_text" like $4 and ' ' || "person"."search_text" || ' ' like $5 and "person"."search_text" like $6 and ' ' || "person"."search_text" || ' ' like $7))
      order by person.search_text collate "C" asc, "person"."id" asc
      limit 20;

-- people
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select "membership"."id" as key,
  membership.person_id as "personKey", membership.member_organisation_id as "memberOrganisationKey",
  membership.organisation_id as "organisationKey", membership.post_id as "postKey", membership.role, membership.rank,
  membership.started_on as "startedOn", membership.ended_on as "endedOn", membership.attested_on as "attestedOn",
  case when exists (select from dispute where dispute.membership_id = membership.id) then 'DISPUTED' else 'CONFIRMED' end as status, membership.citations, membership.inferences, membership.origin, null::text as attestation,
        "membership"."organisation_id" as "cursor_0", "membership"."ordinal" as "cursor_1", "membership"."id" as "cursor_2"
      from membership left join post on post.id = membership.post_id
      where "membership"."person_id" = parent.key
      order by "membership"."organisation_id" asc, "membership"."ordinal" asc, "membership"."id" asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select post.id as key,
  post.title, post.kind, post.organisation_id as "organisationKey", post.citations, post.inferences, post.origin
    from post
    where post.id = any($1::text[]);
