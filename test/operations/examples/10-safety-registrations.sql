-- statements: 4

-- movements
      select safety_registration.id as key,
  safety_registration.subject_unit_id as "subjectUnitKey",
  safety_registration.subject_organisation_id as "subjectOrganisationKey",
  safety_registration.unit_id as "unitKey",
  safety_registration.year,
  safety_registration.stage,
  safety_registration.subject_kinds as "subjectKinds",
  safety_registration.subject_label as "subjectLabel",
  safety_registration.count,
  safety_registration.registered_on as "registeredOn",
  safety_registration.decided_on as "decidedOn",
  safety_registration.decision_id as "decisionKey",
  safety_registration.warnings as "storedWarnings",
  safety_registration.citations,
  safety_registration.inferences,
  safety_registration.origin,
        safety_registration.year as "cursor_0", safety_registration.id as "cursor_1"
      from safety_registration
      where safety_registration.year = any($1::integer[])
      order by safety_registration.year desc, safety_registration.id asc
      limit 20;

-- movements
    select
      registration_rule.excluded_kinds as "excludedKinds",
      registration_rule.first_year as "firstYear",
      registration_rule.last_year as "lastYear",
      registration_rule.legal_basis_id as "legalBasis",
      registration_rule.article,
      registration_rule.message
    from registration_rule
    order by registration_rule.id;

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
