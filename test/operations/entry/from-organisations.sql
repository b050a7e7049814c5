-- statements: 11

-- movements
    select parent.ordinal, counted.count
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select count(*) as count
      from task
      where
  task.id in (
    select task_addressee.task_id
    from task_addressee
    where task_addressee.organisation_id = parent.key)
    ) as counted;

-- movements
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select document.id as key,
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings,
        document.sort_on as "cursor_0", document.id as "cursor_1"
      from document
      where document.issuer_id = parent.key
      order by document.sort_on desc, document.id asc
      limit 2
    ) as page
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- movements
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select document.id as key,
        document.sort_on as "cursor_0", document.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from document
      join organisations.unit_containment as containment on containment.member_id = document.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by document.sort_on desc, document.id asc
      limit 3
    ) as page
    cross join lateral (
      select
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings
      from document
      where document.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- organisations
      select "unit_code"."unit_id" as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin, $1::date as on, null::jsonb as "matchedName",
        coalesce(unit_code.code, '~') as "cursor_0", "unit_code"."unit_id" as "cursor_1"
      from administrative_unit as unit
  cross join lateral (select least(greatest($2::date, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
      where exists (
        select from unit_code as held
        where held.unit_id = "unit_code"."unit_id" and held.code = any($3::text[]))
      order by coalesce(unit_code.code, '~') asc, "unit_code"."unit_id" asc
      limit 10;

-- organisations
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);

-- organisations
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "organisation"."id" as key,
        organisation.sort_name collate "C" as "cursor_0", "organisation"."id" as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from organisation
      join organisations.unit_containment as containment on containment.member_id = "organisation"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by organisation.sort_name collate "C" asc, "organisation"."id" asc
      limit 6
    ) as page
    cross join lateral (
      select
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
      from organisation
      where "organisation"."id" = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

-- people
    select parent.ordinal, counted.count
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select count(*) as count
      from gift
      join organisations.unit_containment as containment on containment.member_id = "gift"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
    ) as counted;

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
      where award.id in (
    select granted.id
    from award as granted
    where granted.grantor_id = parent.key
    union
    select award_recipient.award_id
    from award_recipient
    where award_recipient.organisation_id = parent.key)
      order by "award"."sort_on" desc, "award"."id" asc
      limit 1
    ) as page
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- people
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select "post"."id" as key,
  post.title, post.kind, post.organisation_id as "organisationKey", post.citations, post.inferences, post.origin,
        "post"."organisation_id" as "cursor_0", "post"."ordinal" as "cursor_1", "post"."id" as "cursor_2"
      from post
      where "post"."organisation_id" = parent.key
      order by "post"."organisation_id" asc, "post"."ordinal" asc, "post"."id" asc
      limit 2
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select parent.ordinal, page.*,
      case when row_number() over (partition by "page"."personKey") = 1 then (select to_json(its) from (
      select person.id as key, person.name, person.citations, person.inferences, person.origin
      from person
      where person.id = "page"."personKey") as its) end
        as "along_person"
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select "membership"."id" as key,
  membership.person_id as "personKey", membership.member_organisation_id as "memberOrganisationKey",
  membership.organisation_id as "organisationKey", membership.post_id as "postKey", membership.role, membership.rank,
  membership.started_on as "startedOn", membership.ended_on as "endedOn", membership.attested_on as "attestedOn",
  case when exists (select from dispute where dispute.membership_id = membership.id) then 'DISPUTED' else 'CONFIRMED' end as status, membership.citations, membership.inferences, membership.origin, null::text as attestation,
        "membership"."organisation_id" as "cursor_0", "membership"."ordinal" as "cursor_1", "membership"."id" as "cursor_2"
      from membership left join post on post.id = membership.post_id
      where "membership"."post_id" = parent.key
      order by "membership"."organisation_id" asc, "membership"."ordinal" asc, "membership"."id" asc
      limit 2
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "membership"."id" as key,
        "membership"."organisation_id" as "cursor_0", "membership"."ordinal" as "cursor_1", "membership"."id" as "cursor_2", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from membership left join post on post.id = membership.post_id
      join organisations.organisation_place as place on place.organisation_id = "membership"."organisation_id"
      join organisations.unit_containment as containment on containment.member_id = "place"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day and (
  coalesce(membership.started_earliest <= $3::date, true)
  and coalesce(membership.ended_latest >= $4::date, true)
  and not exists (
    select
    from organisations.organisation_place as ended
    where ended.organisation_id in (membership.organisation_id, membership.member_organisation_id)
      and ended.ended_on < $5::date))
      order by "membership"."organisation_id" asc, "membership"."ordinal" asc, "membership"."id" asc
      limit 5
    ) as page
    cross join lateral (
      select
  membership.person_id as "personKey", membership.member_organisation_id as "memberOrganisationKey",
  membership.organisation_id as "organisationKey", membership.post_id as "postKey", membership.role, membership.rank,
  membership.started_on as "startedOn", membership.ended_on as "endedOn", membership.attested_on as "attestedOn",
  case when exists (select from dispute where dispute.membership_id = membership.id) then 'DISPUTED' else 'CONFIRMED' end as status, membership.citations, membership.inferences, membership.origin, case when $6::date between membership.vouched_from and membership.vouched_through then 'ATTESTED' else 'POSSIBLE' end as attestation
      from membership left join post on post.id = membership.post_id
      where "membership"."id" = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;
