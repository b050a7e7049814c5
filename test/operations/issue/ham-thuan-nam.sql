-- statements: 20

-- movements
      select
  attendance.id as key, attendance.event_id as "eventKey", attendance.ordinal, attendance.role,
  attendance.person_id as "personKey", attendance.organisation_id as "organisationKey",
  attendance.group_label as "groupLabel", attendance.group_unit_id as "groupUnitKey",
  attendance.group_quantity as "groupQuantity"
      from attendance
      where attendance.event_id = any($1::text[])
      order by attendance.event_id, attendance.ordinal;

-- movements
    select
  indicator.id as key,
  indicator.code,
  jsonb_build_object('vi', indicator.label_vi, 'en', indicator.label_en) as label,
  indicator.description,
  indicator.unit,
  indicator.counts_registrations as "countsRegistrations"
    from indicator
    where indicator.id = any($1::text[]);

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
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select designation.id as key,
        designation.year as "cursor_0", designation.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from designation
      join organisations.unit_containment as containment on containment.member_id = designation.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by designation.year desc, designation.id asc
      limit 20
    ) as page
    cross join lateral (
      select
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
  designation.origin
      from designation
      where designation.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- movements
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select event.id as key,
        event.sort_on as "cursor_0", event.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from event
      join organisations.unit_containment as containment on containment.member_id = event.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by event.sort_on desc, event.id asc
      limit 5
    ) as page
    cross join lateral (
      select
  event.name, event.kind, event.movement_id as "movementKey", event.model_id as "modelKey",
  event.series_id as "seriesKey", event.date, event.earliest_on as "earliestOn", event.latest_on as "latestOn",
  event.part_of_day as "partOfDay", event.review_from as "reviewFrom", event.review_through as "reviewThrough",
  event.unit_id as "unitKey", event.host_id as "hostKey", event.host_unit_id as "hostUnitKey",
  event.acts, event.documents as "documentKeys",
  event.citations, event.inferences, event.origin, event.warnings
      from event
      where event.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- movements
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select reported_figure.id as key,
        reported_figure.sort_name as "cursor_0", reported_figure.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from reported_figure
      join organisations.unit_containment as containment on containment.member_id = reported_figure.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by reported_figure.sort_name asc, reported_figure.id asc
      limit 20
    ) as page
    cross join lateral (
      select
  reported_figure.subject_unit_id as "subjectUnitKey",
  reported_figure.subject_organisation_id as "subjectOrganisationKey",
  reported_figure.unit_id as "unitKey",
  reported_figure.indicator_id as "indicatorKey",
  reported_figure.quantity,
  reported_figure.period,
  reported_figure.as_of as "asOf",
  reported_figure.earliest_on as "earliestOn",
  reported_figure.latest_on as "latestOn",
  reported_figure.categories,
  reported_figure.breakdown,
  reported_figure.report_id as "reportKey",
  reported_figure.warnings as "storedWarnings",
  reported_figure.citations,
  reported_figure.inferences,
  reported_figure.origin
      from reported_figure
      where reported_figure.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

-- organisations
        select place.ordinal,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
        from (
          select parent.ordinal, parent.unit_id, parent.day as asked_day, view.day
          from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
          join administrative_unit as unit on unit.id = parent.unit_id
          cross join lateral (select least(greatest(parent.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
        ) as place
        join containment as below on below.unit_id = place.unit_id and below.during @> place.day
          and not below.inherited and below.member_id <> place.unit_id
        join administrative_unit as unit on unit.id = below.member_id
  cross join lateral (select least(greatest(place.asked_day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false)
        where unit.level = 'COMMUNE'
        order by place.ordinal, unit_code.code, unit_name.sort_name collate "C", unit.id;

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
      select transfer.from_id as of, transfer.to_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.from_id = any($1::text[])
      order by transfer.from_id, change.effective_on, transfer.to_id;

-- organisations
      with recursive up as (
        select asked.ordinal, coalesce(asked.day, $1::date) as day, holder.unit_id collate "C" as unit_id,
          0 as step
        from unnest(
      $2::text[], $3::text[], $4::date[]
    ) with ordinality as asked(level, code, day, ordinal)
    join (
      select covered_from as from, greatest($5::date, (select max(effective_on) from administrative_change)) as through
      from coverage) as covered on asked.day is null or asked.day between covered.from and covered.through
    cross join lateral (
      select unit_id
      from unit_code
      where unit_code.level = asked.level and unit_code.code = asked.code
        and (asked.day is null or unit_code.validity @> asked.day)
      order by upper(unit_code.validity) desc nulls first
      limit 1
    ) as holder
        union all
        select up.ordinal, up.day, above.parent_id, up.step + 1
        from up
        join administrative_unit as unit on unit.id = up.unit_id
        cross join lateral (select least(greatest(up.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
        join unit_parent as above on above.unit_id = unit.id and above.validity @> view.day
      )
      select place.ordinals, place.steps,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from (
        select unit_id, day, array_agg(ordinal::integer) as ordinals, array_agg(step) as steps
        from up
        group by unit_id, day
      ) as place
      join administrative_unit as unit on unit.id = place.unit_id
  cross join lateral (select least(greatest(place.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
  join unit_name on unit_name.unit_id = unit.id and coalesce(unit_name.validity @> view.day, false)
  join unit_type on unit_type.unit_id = unit.id and coalesce(unit_type.validity @> view.day, false)
  join unit_code on unit_code.unit_id = unit.id and coalesce(unit_code.validity @> view.day, false);

-- organisations
      with recursive up as (
        select parent.ordinal, parent.day, parent.unit_id collate "C" as unit_id, 0 as step
        from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
        union all
        select up.ordinal, up.day, above.parent_id, up.step + 1
        from up
        join administrative_unit as unit on unit.id = up.unit_id
        cross join lateral (select least(greatest(up.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
        join unit_parent as above on above.unit_id = unit.id and above.validity @> view.day
      )
      select place.ordinals, place.steps,
  unit.id as key,
  unit_code.code, unit_name.name, unit_name.short_name as "shortName", unit_type.type, unit.level,
  view.day as "asOf", lower(unit.validity) as "validFrom", upper(unit.validity) - 1 as "validThrough",
  unit.citations, unit.inferences, unit.origin
      from (
        select unit_id, day, array_agg(ordinal::integer) as ordinals, array_agg(step) as steps
        from up
        where step > 0
        group by unit_id, day
      ) as place
      join administrative_unit as unit on unit.id = place.unit_id
  cross join lateral (select least(greatest(place.day, lower(unit.validity)), upper(unit.validity) - 1)) as view(day)
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

-- people
    select parent.ordinal, page.*
    from unnest($1::text[]) with ordinality as parent(key, ordinal)
    cross join lateral (
      select "membership"."id" as key,
  membership.person_id as "personKey", membership.member_organisation_id as "memberOrganisationKey",
  membership.organisation_id as "organisationKey", membership.post_id as "postKey", membership.role, membership.rank,
  membership.started_on as "startedOn", membership.ended_on as "endedOn", membership.attested_on as "attestedOn",
  case when exists (select from dispute where dispute.membership_id = membership.id) then 'DISPUTED' else 'CONFIRMED' end as status, membership.citations, membership.inferences, membership.origin, case when $2::date between membership.vouched_from and membership.vouched_through then 'ATTESTED' else 'POSSIBLE' end as attestation,
        "membership"."organisation_id" as "cursor_0", "membership"."ordinal" as "cursor_1", "membership"."id" as "cursor_2"
      from membership left join post on post.id = membership.post_id
      where "membership"."person_id" = parent.key and (
  coalesce(membership.started_earliest <= $3::date, true)
  and coalesce(membership.ended_latest >= $4::date, true)
  and not exists (
    select
    from organisations.organisation_place as ended
    where ended.organisation_id in (membership.organisation_id, membership.member_organisation_id)
      and ended.ended_on < $5::date))
      order by "membership"."organisation_id" asc, "membership"."ordinal" asc, "membership"."id" asc
      limit 20
    ) as page
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc, page."cursor_2" asc;

-- people
    select parent.ordinal, page.*, record.*
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select "award"."id" as key,
        "award"."sort_on" as "cursor_0", "award"."id" as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from award
      join organisations.unit_containment as containment on containment.member_id = "award"."unit_id"
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by "award"."sort_on" desc, "award"."id" asc
      limit 5
    ) as page
    cross join lateral (
      select
  award.form, award.grantor_id as "grantorKey", award.granted_on as "grantedOn",
  award.granted_earliest as "grantedEarliest", award.granted_latest as "grantedLatest",
  award.occasion_id as "occasionKey", award.model_id as "modelKey", award.movement_id as "movementKey",
  award.decision_id as "decisionKey", award.achievement, award.unit_id as "unitKey",
  award.citations, award.inferences, award.origin
      from award
      where "award"."id" = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" desc, page."cursor_1" asc;

-- people
    select person.id as key, person.name, person.citations, person.inferences, person.origin
    from person
    where person.id = any($1::text[]);
