-- statements: 15

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
    select parent.ordinal, page.*, record.*,
      case when row_number() over (partition by "record"."modelKey") = 1 then (select to_json(its) from (
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings
      from model
      where model.id = "record"."modelKey") as its) end
        as "along_model"
    from unnest($1::text[], $2::date[])
      with ordinality as parent(unit_id, day, ordinal)
    cross join lateral (
      select model_site.id as key,
        model_site.sort_name as "cursor_0", model_site.id as "cursor_1", containment.placement, case when containment.inherited then containment.member_id end as inherited_from
      from model_site left join model on model.id = model_site.model_id
      join organisations.unit_containment as containment on containment.member_id = model_site.unit_id
      where containment.unit_id = parent.unit_id and containment.during @> parent.day
      order by model_site.sort_name asc, model_site.id asc
      limit 20
    ) as page
    cross join lateral (
      select
  model_site.model_id as "modelKey", model_site.unit_id as "unitKey",
  model_site.organisation_id as "organisationKey", model_site.sector, model_site.status,
  model_site.pilot_level as "pilotLevel", model_site.established_on as "establishedOn",
  model_site.earliest_on as "earliestOn", model_site.latest_on as "latestOn", model_site.ended_on as "endedOn",
  model_site.decisions as "decisionKeys", model_site.steering_body_id as "steeringBodyKey",
  model_site.team_count as "teamCount",
  model_site.citations, model_site.inferences, model_site.origin, model_site.warnings
      from model_site left join model on model.id = model_site.model_id
      where model_site.id = page.key
    ) as record
    order by parent.ordinal, page."cursor_0" asc, page."cursor_1" asc;

-- organisations
      select change.id as of, unit.id as key,
        case when exists (
          select from unit_name where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_type where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_code where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_parent where unit_id = unit.id and lower(validity) > change.effective_on
        ) then change.effective_on end as on
      from administrative_change as change
      join change_unit on change_unit.change_id = change.id and change_unit.role = 'RESULT'
      join administrative_unit as unit on unit.id = change_unit.unit_id
      where change.id = any($1::text[])
      order by change.id, unit.id;

-- organisations
      select change.id as of, unit.id as key, case when upper(unit.validity) = change.effective_on then null else change.effective_on - 1 end as on
      from administrative_change as change
      join change_unit on change_unit.change_id = change.id and change_unit.role = 'ORIGINAL'
      join administrative_unit as unit on unit.id = change_unit.unit_id
      where change.id = any($1::text[])
      order by change.id, unit.id;

-- organisations
      select held.code, held.unit_id as "unitKey", last_name.name,
        lower(held.validity) as "validFrom", upper(held.validity) - 1 as "validThrough"
      from unit_code as held
      cross join lateral (
        select name
        from unit_name
        where unit_name.unit_id = held.unit_id and unit_name.validity && held.validity
        order by unit_name.validity desc
        limit 1
      ) as last_name
      where held.code = any($1::text[])
      order by held.code, held.validity;

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
      select took_part.unit_id as of, change.id as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin
      from (select distinct change_id, unit_id from change_unit where unit_id = any($1::text[])) as took_part
      join administrative_change as change on change.id = took_part.change_id
      order by took_part.unit_id, change.effective_on, change.id;

-- organisations
      select transfer.from_id as of, transfer.to_id as "unitKey", transfer.share, transfer.change_id as "changeKey"
      from unit_transfer as transfer
      join administrative_change as change on change.id = transfer.change_id
      where transfer.from_id = any($1::text[])
      order by transfer.from_id, change.effective_on, transfer.to_id;

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
