-- statements: 4

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
