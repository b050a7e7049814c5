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

-- organisations
      select "organisation"."id" as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin,
        organisation.sort_name collate "C" as "cursor_0", "organisation"."id" as "cursor_1"
      from organisation
      where ("organisation"."search_text" like $1 or ("organisation"."search_text" like $2 and ' ' || "organisation"."search_text" || ' ' like $3 and "organisation"."search_text" like $4 and ' ' || "organisation"."search_text" || ' ' like $5 and "organisation"."search_text" like $6 and ' ' || "organisation"."search_text" || ' ' like $7 and "organisation"."search_text" like $8 and ' ' || "organisation"."search_text" || ' ' like $9 and "organisation"."search_text" like $10 and ' ' || "organisation"."search_text" || ' ' like $11 and "organisation"."search_text" like $12 and ' ' || "organisation"."search_text" || ' ' like $13))
      order by organisation.sort_name collate "C" asc, "organisation"."id" asc
      limit 20;

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
      where "membership"."organisation_id" = parent.key
      order by "membership"."organisation_id" asc, "membership"."ordinal" asc, "membership"."id" asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select post.id as key,
  post.title, post.kind, post.organisation_id as "organisationKey", post.citations, post.inferences, post.origin
    from post
    where post.id = any($1::text[]);
