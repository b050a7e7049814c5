-- statements: 1

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
      where (document.search_text like $1 or (document.search_text like $2 and ' ' || document.search_text || ' ' like $3 and document.search_text like $4 and ' ' || document.search_text || ' ' like $5 and document.search_text like $6 and ' ' || document.search_text || ' ' like $7 and document.search_text like $8 and ' ' || document.search_text || ' ' like $9 and document.search_text like $10 and ' ' || document.search_text || ' ' like $11)) and document.kind = any($12::text[])
      order by document.sort_on desc, document.id asc
      limit 20;
