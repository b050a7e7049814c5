-- statements: 2

-- movements
      select reported_figure.id as key,
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
  reported_figure.origin,
        reported_figure.sort_name as "cursor_0", reported_figure.id as "cursor_1"
      from reported_figure
      where reported_figure.sort_name = any($1::text[])
      order by reported_figure.sort_name asc, reported_figure.id asc
      limit 20;

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
