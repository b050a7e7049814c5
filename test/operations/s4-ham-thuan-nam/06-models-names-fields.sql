-- statements: 6

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
      registration_rule.excluded_kinds as "excludedKinds",
      registration_rule.first_year as "firstYear",
      registration_rule.last_year as "lastYear",
      registration_rule.legal_basis_id as "legalBasis",
      registration_rule.article,
      registration_rule.message
    from registration_rule
    order by registration_rule.id;

-- movements
    select
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label
    from activity_field
    order by activity_field.code;

-- movements
    select
  activity_field.code as key, activity_field.code,
  jsonb_build_object('vi', activity_field.label_vi, 'en', activity_field.label_en) as label
    from activity_field
    where activity_field.code = any($1::text[]);

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

-- movements
    select report.id as key,
  report.name,
  report.issuer_id as "issuerKey",
  report.unit_id as "unitKey",
  report.period,
  report.event_id as "eventKey",
  report.document_id as "documentKey",
  report.citations,
  report.inferences,
  report.origin
    from report
    where report.id = any($1::text[]);
