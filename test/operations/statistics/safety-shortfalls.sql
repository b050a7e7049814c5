-- statements: 3

-- movements
        select $1::integer as year, commune.unit_id as "unitKey", registered.sure as registered,
          coalesce(recognised.sure, 0) as recognised, short.lacking
        from organisations.unit_life as commune
        join roll_up_place as place on place.unit_id = commune.unit_id and place.frame = 'AS_REPORTED'
        join roll_up as registered on registered.place = place.place and "registered".series = (
            select series
            from roll_up_series
            where measure = 'REGISTERED' and dimension = 'SUBJECT' and grain = 'D')
          and "registered".year = $2::smallint
          and "registered".member = (select member from roll_up_member where value = 'RESIDENTIAL_AREA')
        left join roll_up as recognised on recognised.place = place.place
          and "recognised".series = (
            select series
            from roll_up_series
            where measure = 'RECOGNISED' and dimension = 'SUBJECT' and grain = 'D')
          and "recognised".year = $3::smallint
          and "recognised".member = (select member from roll_up_member where value = 'RESIDENTIAL_AREA')
        cross join lateral (
          select ceil($4::numeric * registered.sure)::integer - coalesce(recognised.sure, 0) as lacking
        ) as short
        where commune.level = 'COMMUNE' and registered.sure > 0 and short.lacking > 0
        order by short.lacking, recognised.sure::numeric / registered.sure desc nulls last, commune.unit_id
        limit $5;

-- movements
    select
      json_build_object(
        'from', coverage.covered_from,
        'through', greatest($1::date, coverage.changed_through)
      ) as covered,
      coverage.complete_from as "completeFrom",
      array(
        select json_build_object('code', code, 'firstDay', first_day, 'lastDay', last_day)
        from movements.reporting_calendar
        order by code
      ) as calendars
    from organisations.register_coverage as coverage;

-- movements
    select
      jsonb_build_object('vi', safety_threshold.label_vi, 'en', safety_threshold.label_en) as label,
      safety_threshold.measure,
      safety_threshold.subject_kinds as "subjectKinds",
      safety_threshold.required,
      safety_threshold.first_year as "firstYear",
      safety_threshold.last_year as "lastYear",
      safety_threshold.legal_basis_id as "legalBasis",
      safety_threshold.article
    from safety_threshold
    order by safety_threshold.first_year, safety_threshold.ordinal, safety_threshold.id;
