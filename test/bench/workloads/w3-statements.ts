// The dashboard twice by hand: from the roll-ups, and counted live from the records. What is counted on the provinces of
// the day $1 comes from four lists, each a row a province and member with what is `sure` and what is `open`: of sites by
// sector at the end of 2025, of registrations by year, measure and subject, of units there at the end of each year, of
// awards in 2021 through 2025 by form and recipient.

const province = `
  province as materialized (
    select unit.id, unit_code.code, unit_name.name
    from organisations.administrative_unit as unit
    join organisations.unit_code on unit_code.unit_id = unit.id and unit_code.validity @> $1::date
    join organisations.unit_name on unit_name.unit_id = unit.id and unit_name.validity @> $1::date
    where unit.level = 'PROVINCE' and unit.validity @> $1::date
  )`;

/** The kinds of subjects and all else that stands in an order, in that of the schema. */
const subjects = `'{RESIDENTIAL_AREA,COMMUNE,AGENCY,ENTERPRISE,SCHOOL,PRIMARY_SCHOOL,LOWER_SECONDARY_SCHOOL}'::text[]`;
const forms = `'{ORDER,MEDAL,STATE_HONORARY_TITLE,COMMEMORATIVE_MEDAL,PRIME_MINISTER_CERTIFICATE,CERTIFICATE_OF_MERIT,COMMENDATION,EMULATION_FLAG,EXCELLENT_LABOUR_COLLECTIVE,ADVANCED_LABOUR_COLLECTIVE,EMULATION_FIGHTER,ADVANCED_WORKER}'::text[]`;
const kinds = `'{INDIVIDUAL,COLLECTIVE,HOUSEHOLD}'::text[]`;

/** Of what is open, the value is not known. */
const value = (sure: string, open: string) => `case when coalesce(${open}, 0) = 0 then coalesce(${sure}, 0) end`;
const bounds = (of: string) =>
  `'value', ${value(`${of}.sure`, `${of}.open`)}, 'atLeast', coalesce(${of}.sure, 0),
            'atMost', coalesce(${of}.sure, 0) + coalesce(${of}.open, 0)`;

const inFunnel = (measure: string) =>
  value(`max(sure) filter (where measure = '${measure}')`, `max(open) filter (where measure = '${measure}')`);

/**
 * A funnel for each subject of which there is anything in a year; besides, for communes and residential areas where the
 * province has any at the end of it.
 */
const shaped = `
  step as materialized (
    select unit_id, year, member, ${["REGISTERED", "APPRAISED", "RECOGNISED", "REFUSED"]
      .map((measure) => `json_build_object('value', ${inFunnel(measure)}) as ${measure.toLowerCase()}`)
      .join(", ")}
    from (
      select unit_id, year, measure, member, sure, open
      from registrations
      union all
      select unit_id, year, 'UNITS', case level when 'COMMUNE' then 'COMMUNE' else 'RESIDENTIAL_AREA' end, sure, open
      from units
    ) as counted
    where sure <> 0 or open <> 0
    group by unit_id, year, member
  ), funnel as materialized (
    select step.unit_id, step.year, json_agg(
        json_build_object('subject', kind.names, 'registered', step.registered, 'appraised', step.appraised,
          'recognised', step.recognised, 'refused', step.refused)
        order by kind.places) as answer
    from step
    cross join lateral (
      select json_agg(name order by place) as names, string_agg((place - 1)::text, '' order by place) as places
      from unnest(${subjects}) with ordinality as kind (name, place)
      where name = any (string_to_array(step.member, '+'))
    ) as kind
    group by step.unit_id, step.year
  )
  select json_build_object('data', json_build_object('provinces', json_agg(
    json_build_object('code', province.code, 'name', province.name,
      'statistics', json_build_object('sites', json_build_object('bySector', (
        select json_agg(
          json_build_object('sector', nullif(sector.name, ''), 'count', json_build_object(${bounds("sites")}))
          order by sector.place)
        from (
          values (1, 'RESIDENTIAL'), (2, 'ENTERPRISE'), (3, 'EDUCATION'), (4, 'AGENCY'), (5, '')
        ) as sector (place, name)
        left join sites on sites.unit_id = province.id and sites.member = sector.name
        where sector.place < 5 or sites.sure <> 0 or sites.open <> 0))),
      'statisticsSeries', (
        select json_agg(
          json_build_object('period', json_build_object('through', ending.year || '-12-31'),
            'registrations', coalesce(funnel.answer, '[]'))
          order by ending.year)
        from generate_series(2021, 2025) as ending (year)
        left join funnel on funnel.unit_id = province.id and funnel.year = ending.year),
      'awardStatistics', coalesce((
        select json_agg(
          json_build_object('form', split_part(member, '+', 1), 'recipientKind', split_part(member, '+', 2),
            'count', json_build_object(${bounds("awards")}))
          order by array_position(${forms}, split_part(member, '+', 1)),
            array_position(${kinds}, split_part(member, '+', 2)))
        from awards
        where awards.unit_id = province.id and (sure <> 0 or open <> 0)), '[]'))
    order by province.code)))::text as answer
  from province`;

/** The totals of whole years on the provinces as they are on the day, of these series. */
const totals = (schema: "movements" | "people", series: string) => `
    from province
    join ${schema}.roll_up_place as place
      on place.unit_id = province.id and place.frame = 'RESTATED' and place.during @> $1::date
    join ${schema}.roll_up_series as series on ${series}
    join ${schema}.roll_up as kept on kept.place = place.place and kept.series = series.series
    join ${schema}.roll_up_member as named on named.member = kept.member`;

/** Awards: what is known to the day, month or year adds up; of the rest, what may have been. */
export const fromRollUps = `
  with ${province}, sites as materialized (
    select province.id as unit_id, named.value as member, sum(kept.sure) as sure, sum(kept.open) as open
    ${totals("movements", "series.measure = 'SITES' and series.dimension = 'SECTOR' and series.grain = 'S'")}
    where kept.year <= 2025
    group by province.id, named.value
  ), registrations as materialized (
    select province.id as unit_id, kept.year, series.measure, named.value as member, sum(kept.sure) as sure,
      sum(kept.open) as open
    ${totals(
      "movements",
      `series.measure in ('REGISTERED', 'APPRAISED', 'RECOGNISED', 'REFUSED') and series.dimension = 'SUBJECT'
      and series.grain = 'D'`,
    )}
    where kept.year between 2021 and 2025
    group by province.id, kept.year, series.measure, named.value
  ), units as materialized (
    select province.id as unit_id, ending.year, named.value as level, sum(kept.sure) as sure, sum(kept.open) as open
    ${totals("movements", "series.measure = 'UNITS' and series.dimension = 'LEVEL' and series.grain = 'S'")}
    join generate_series(2021, 2025) as ending (year) on kept.year <= ending.year
    where kept.year <= 2025
    group by province.id, ending.year, named.value
  ), awards as materialized (
    select province.id as unit_id, named.value as member, sum(mark.sign * kept.sure) as sure,
      sum(mark.sign * kept.open) as open
    ${totals("people", "series.measure = 'AWARDS' and series.dimension = 'FORM_AND_KIND'")}
    join (
      values ('D', 1, 2021, 2025), ('M', 1, 2021, 2025), ('Y', 1, 2021, 2025), ('E', 1, 0, 2025), ('L', -1, 0, 2020)
    ) as mark (grain, sign, first_year, last_year) on mark.grain = series.grain
      and kept.year between mark.first_year and mark.last_year
    group by province.id, named.value
  ), ${shaped}`;

/** Where a record counts on a unit for certain, it keeps what it is; else all of it is open. */
const sure = (number: string) => `sum(${number}) filter (where place.placement = 'EXACT')`;
const open = (number: string) => `sum(${number}) filter (where place.placement <> 'EXACT')`;

/** Every record once, on every province that it counts into as the units are on the day. */
export const fromRecords = `
  with ${province}, place as materialized (
    select restatement.unit_id, restatement.member_id, restatement.placement
    from province
    join organisations.unit_restatement as restatement
      on restatement.unit_id = province.id and restatement.during @> $1::date
  ), site as materialized (
    select unit_id, coalesce(sector, '') as sector,
      coalesce(known.from <= known.day and (gone.from is null or known.from <= gone.from), false)::integer
        - coalesce(gone.from < known.day and known.from <= gone.from, false)::integer as sure,
      (coalesce(earliest_on, '0001-01-01') <= known.day)::integer
        - coalesce(known.from <= known.day and (gone.from is null or known.from <= gone.from), false)::integer
        + coalesce(gone.from < known.day and known.from <= gone.from, false)::integer
        - coalesce(gone.through < known.day, false)::integer as open
    from movements.model_site
    cross join lateral (
      select date '2025-12-31' as day,
        case when status = 'PLANNED' then coalesce(latest_on, earliest_on) else latest_on end as from
    ) as known
    cross join lateral (
      select movements.first_day(ended_on) as from, movements.last_day(ended_on) as through
    ) as gone
    where (status <> 'ENDED' or ended_on is not null)
      and (earliest_on is null or gone.through is null or earliest_on <= gone.through)
  ), sites as materialized (
    select place.unit_id, site.sector as member, coalesce(${sure("site.sure")}, 0) as sure,
      coalesce(${sure("site.open")}, 0) + coalesce(${open("site.sure + site.open")}, 0) as open
    from place
    join site on site.unit_id = place.member_id
    group by place.unit_id, site.sector
  ), registration as materialized (
    select place.unit_id, registration.year, registration.stage, registration.subject_kinds,
      ${sure("(registration.count ->> 'value')::bigint")} as sure,
      ${open("(registration.count ->> 'value')::bigint")} as open
    from place
    join movements.safety_registration as registration on registration.unit_id = place.member_id
    where registration.year between 2021 and 2025
    group by place.unit_id, registration.year, registration.stage, registration.subject_kinds
  ), registrations as materialized (
    select registration.unit_id, registration.year, part.measure, kind.member,
      coalesce(sum(registration.sure), 0) as sure, coalesce(sum(registration.open), 0) as open
    from registration
    join (
      values ('REGISTERED', null, null), ('APPRAISED', null, 'REGISTERED'), ('RECOGNISED', 'RECOGNISED', null),
        ('REFUSED', 'NOT_RECOGNISED', null)
    ) as part (measure, stage, but) on registration.stage = coalesce(part.stage, registration.stage)
      and registration.stage is distinct from part.but
    cross join lateral (
      select string_agg(name, '+' order by place) as member
      from unnest(${subjects}) with ordinality as kind (name, place)
      where name = any (registration.subject_kinds)
    ) as kind
    group by registration.unit_id, registration.year, part.measure, kind.member
  ), units as materialized (
    select place.unit_id, ending.year, unit.level, count(*) filter (where place.placement = 'EXACT') as sure,
      count(*) filter (where place.placement <> 'EXACT') as open
    from place
    join movements.unit_days as unit on unit.unit_id = place.member_id and unit.level in ('COMMUNE', 'HAMLET')
    join generate_series(2021, 2025) as ending (year)
      on (unit.valid_from <= make_date(ending.year, 12, 31)) is not false
      and (unit.valid_through >= make_date(ending.year, 12, 31)) is not false
    group by place.unit_id, ending.year, unit.level
  ), granted as materialized (
    select award.unit_id, award.form || '+' || recipient.kind as member, recipient.count, known.certain
    from people.award
    join people.award_recipient as recipient on recipient.award_id = award.id
    cross join lateral (
      select coalesce(
        extract(year from award.granted_earliest) = extract(year from award.granted_latest), false) as certain
    ) as known
    where (award.granted_earliest <= date '2025-12-31') is not false
      and (award.granted_latest >= date '2021-01-01') is not false
  ), awards as materialized (
    select place.unit_id, granted.member,
      coalesce(sum(granted.count) filter (where place.placement = 'EXACT' and certain), 0) as sure,
      coalesce(sum(granted.count) filter (where place.placement <> 'EXACT' or not certain), 0) as open
    from place
    join granted on granted.unit_id = place.member_id
    group by place.unit_id, granted.member
  ), ${shaped}`;
