-- statements: 3

-- movements
      select designation.id as key,
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
  designation.origin,
        designation.year as "cursor_0", designation.id as "cursor_1"
      from designation
      order by designation.year desc, designation.id asc
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

-- organisations
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);
