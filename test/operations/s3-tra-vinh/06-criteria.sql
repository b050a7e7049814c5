-- statements: 5

-- movements
      select
  criterion.id as key,
  criterion.criteria_set_id as "criteriaSetKey",
  criterion.group_id as "groupKey",
  criterion.ordinal,
  criterion.name
      from criterion
      left join criterion as its_group on its_group.id = criterion.group_id
      where criterion.criteria_set_id = any($1::text[])
      order by criterion.depth, its_group.ordinal nulls first, criterion.group_id, criterion.ordinal;

-- movements
      select
  criterion.id as key,
  criterion.criteria_set_id as "criteriaSetKey",
  criterion.group_id as "groupKey",
  criterion.ordinal,
  criterion.name
      from criterion
      where criterion.group_id = any($1::text[])
      order by criterion.ordinal;

-- movements
    select
  criteria_set.id as key,
  criteria_set.name,
  criteria_set.issuer_id as "issuerKey",
  criteria_set.document_id as "documentKey",
  criteria_set.temporary,
  criteria_set.citations,
  criteria_set.inferences,
  criteria_set.origin
    from criteria_set
    order by criteria_set.sort_name collate "C", criteria_set.id;

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
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);
