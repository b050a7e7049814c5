-- statements: 4

-- movements
      select document.id as key,
  document.kind, document.title, document.symbol, document.byline, document.publisher,
  document.issuer_id as "issuerKey", document.issued_on as "issuedOn", document.published_at as "publishedAt",
  document.stated_views as "statedViews", document.unit_id as "unitKey", document.stands_for as "standsFor",
  document.in_force_from as "inForceFrom", document.in_force_through as "inForceThrough",
  document.movement_ids as "movementKeys",
  document.citations, document.inferences, document.origin, document.warnings,
        document.sort_on as "cursor_0", document.id as "cursor_1"
      from document
      where (document.search_text like $1 or (document.search_text like $2 and ' ' || document.search_text || ' ' like $3 and document.search_text like $4 and ' ' || document.search_text || ' ' like $5)) and document.kind = any($6::text[])
      order by document.sort_on desc, document.id asc
      limit 20;

-- movements
      select task.id as key,
  task.ordinal as place, task.label, task.event_id as "eventKey", task.document_id as "documentKey",
  task.due_on as "dueOn", task.frequency, task.status,
  task.citations, task.inferences, task.origin
      from task
      where task.document_id = any($1::text[])
      order by task.document_id, task.ordinal;

-- movements
      select task_addressee.task_id as "taskKey", task_addressee.label,
        task_addressee.organisation_id as "organisationKey", task_addressee.unit_id as "unitKey"
      from task_addressee
      where task_addressee.task_id = any($1::text[])
      order by task_addressee.task_id, task_addressee.ordinal;

-- organisations
    select organisation.id as key,
  organisation.name, organisation.other_names as "otherNames", organisation.kind, organisation.sector,
  organisation.unit_id as "unitKey", organisation.parent_id as "parentKey", organisation.member_count as "memberCount",
  organisation.founded_on as "foundedOn", organisation.dissolved_on as "dissolvedOn",
  organisation.citations, organisation.inferences, organisation.origin
    from organisation
    where organisation.id = any($1::text[]);
