-- statements: 6

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

-- organisations
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "organisation"."id" as key,
        array_position('{CENTRAL_PARTY_BODY,NATIONAL_ASSEMBLY,MINISTRY,PARTY_COMMITTEE,PARTY_INSPECTION_COMMITTEE,PEOPLES_COMMITTEE,PEOPLES_COUNCIL,POLICE,POLICE_DEPARTMENT,FATHERLAND_FRONT,POLITICAL_SOCIAL_ORGANISATION,STEERING_COMMITTEE,MODEL_STEERING_BODY,SCHOOL,ENTERPRISE,AGENCY,CLUB,SELF_MANAGEMENT_GROUP,GRASSROOTS_SECURITY_FORCE,PART_TIME_COMMUNE_POLICE}'::text[], organisation.kind) as "cursor_0", organisation.sort_name collate "C" as "cursor_1", "organisation"."id" as "cursor_2", containment.placement, case when containment.inherited then containment.member_id end as inherited_from, count(*) over () as total
      from organisation
      join organisations.unit_containment as containment on containment.member_id = "organisation"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by array_position('{CENTRAL_PARTY_BODY,NATIONAL_ASSEMBLY,MINISTRY,PARTY_COMMITTEE,PARTY_INSPECTION_COMMITTEE,PEOPLES_COMMITTEE,PEOPLES_COUNCIL,POLICE,POLICE_DEPARTMENT,FATHERLAND_FRONT,POLITICAL_SOCIAL_ORGANISATION,STEERING_COMMITTEE,MODEL_STEERING_BODY,SCHOOL,ENTERPRISE,AGENCY,CLUB,SELF_MANAGEMENT_GROUP,GRASSROOTS_SECURITY_FORCE,PART_TIME_COMMUNE_POLICE}'::text[], organisation.kind) asc, organisation.sort_name collate "C" asc, "organisation"."id" asc
      limit 20
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
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "post"."id" as key,
        "post"."organisation_id" as "cursor_0", "post"."ordinal" as "cursor_1", "post"."id" as "cursor_2", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from post
      join organisations.organisation_place as place on place.organisation_id = "post"."organisation_id"
      join organisations.unit_containment as containment on containment.member_id = "place"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by "post"."organisation_id" asc, "post"."ordinal" asc, "post"."id" asc
      limit 20
    ) as page
    cross join lateral (
      select
  post.title, post.kind, post.organisation_id as "organisationKey", post.citations, post.inferences, post.origin
      from post
      where "post"."id" = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;
