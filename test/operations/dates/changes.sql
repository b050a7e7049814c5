-- statements: 13

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
      select "change"."id" as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin,
        "change"."effective_on" as "cursor_0", "change"."id" as "cursor_1"
      from administrative_change as change
      where "change"."effective_on" <= $1::date
      order by "change"."effective_on" desc, "change"."id" asc
      limit 20;

-- organisations
      select "change"."id" as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin,
        "change"."effective_on" as "cursor_0", "change"."id" as "cursor_1"
      from administrative_change as change
      where "change"."effective_on" >= $1::date
      order by "change"."effective_on" asc, "change"."id" asc
      limit 20;

-- organisations
      select "change"."id" as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin,
        "change"."effective_on" as "cursor_0", "change"."id" as "cursor_1"
      from administrative_change as change
      where "change"."effective_on" >= $1::date and "change"."effective_on" <= $2::date and "change"."kind" = any($3::text[])
      order by "change"."effective_on" desc, "change"."id" asc
      limit 5;

-- organisations
      select "change"."id" as key,
  change.kind, change.effective_on as "effectiveOn", change.legal_basis as "legalBasis",
  change.citations, change.inferences, change.origin,
        "change"."effective_on" as "cursor_0", "change"."id" as "cursor_1"
      from administrative_change as change
      where "change"."kind" = any($1::text[])
      order by "change"."effective_on" desc, "change"."id" asc
      limit 1;

-- organisations
      select change.id as of, transfer.from_id as "fromKey", case when upper(unit.validity) = change.effective_on then null else change.effective_on - 1 end as "fromOn", unit_after.key as "toKey",
        unit_after.on as "toOn", transfer.share
      from administrative_change as change
      join unit_transfer as transfer on transfer.change_id = change.id
      join administrative_unit as unit on unit.id = transfer.from_id
      cross join lateral (
        select unit.id as key,
        case when exists (
          select from unit_name where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_type where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_code where unit_id = unit.id and lower(validity) > change.effective_on
          union all
          select from unit_parent where unit_id = unit.id and lower(validity) > change.effective_on
        ) then change.effective_on end as on
        from administrative_unit as unit
        where unit.id = transfer.to_id
      ) as unit_after
      where change.id = any($1::text[])
      order by change.id, transfer.from_id, transfer.to_id;

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
      select unit.id as of, change.kind, transfer.share
      from administrative_unit as unit
      join change_unit as took_part on took_part.unit_id = unit.id and took_part.role = 'ORIGINAL'
      join administrative_change as change
        on change.id = took_part.change_id and change.effective_on = upper(unit.validity)
      left join unit_transfer as transfer on transfer.change_id = change.id and transfer.from_id = unit.id
      where unit.id = any($1::text[]);

-- organisations
select count(*) as count from administrative_change as change where "change"."effective_on" >= $1::date and "change"."effective_on" <= $2::date;

-- organisations
select count(*) as count from administrative_change as change where "change"."effective_on" >= $1::date;

-- organisations
select count(*) as count from administrative_change as change where "change"."kind" = any($1::text[]);
