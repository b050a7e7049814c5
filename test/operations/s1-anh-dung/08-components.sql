-- statements: 2

-- movements
      select model.id as key,
  model.name, model.other_names as "otherNames", model.movement_id as "movementKey",
  model.components, model.activity_fields as "fieldCodes",
  model.citations, model.inferences, model.origin, model.warnings,
        model.sort_name collate "C" as "cursor_0", model.id as "cursor_1"
      from model
      where (model.search_text like $1 or (model.search_text like $2 and ' ' || model.search_text || ' ' like $3 and model.search_text like $4 and ' ' || model.search_text || ' ' like $5 and model.search_text like $6 and ' ' || model.search_text || ' ' like $7))
      order by model.sort_name collate "C" asc, model.id asc
      limit 20;

-- movements
    select
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label
    from activity_field
    where activity_field.code = any($1::text[]);
