import { safetySubjectKinds } from "../safety-registrations/safety-registration.entity.ts";

/**
 * What one record of each noun counts as, in SQL: for the migration. Names of measures, dimensions and members are those
 * that the queries ask for; a member is empty where the source does not say.
 *
 * A function for each pair of tables, so that whichever of a pair comes or goes, the same rows come or go. Each is one
 * select without union, which PostgreSQL takes into the query that calls it: else counting the records of a unit would
 * read those of all units.
 */
const one = (name: string, parameters: string, select: string): string => `
create function ${name}(${parameters}) returns setof measured_row
language sql stable parallel safe
begin atomic
  ${select};
end`;

/** `2024` and `2024-05` are all of their days. */
const dayOf = (bound: "first" | "last"): string => `
create function ${bound}_day(label text) returns date
language sql immutable parallel safe
return case length(label)
  when 10 then make_date(left(label, 4)::integer, substr(label, 6, 2)::integer, right(label, 2)::integer)
  when 7 then (make_date(left(label, 4)::integer, right(label, 2)::integer, 1)
    ${bound === "first" ? "" : "+ interval '1 month - 1 day'"})::date
  else make_date(label::integer, ${bound === "first" ? "1, 1" : "12, 31"})
end`;

const when = `counted.grain, counted.day, counted.sure * part.number, counted.open * part.number, counted.span`;

/** A planned site was announced on its first day. One that has ended, nobody knows when, is counted nowhere. */
const existsFrom = `existed(
    site.earliest_on,
    case when site.status = 'PLANNED' then coalesce(site.latest_on, site.earliest_on) else site.latest_on end,
    first_day(site.ended_on), last_day(site.ended_on), 1
  ) as counted`;
const isThere = `(site.status <> 'ENDED' or site.ended_on is not null)`;

const site = one(
  "site_measured",
  "site model_site",
  `select 'ModelSite', site.id, site.unit_id, site.organisation_id, part.measure, part.dimension, part.member, ${when}
  from ${existsFrom}
  cross join lateral (
    values
      ('SITES', 'TOTAL', '', 1::bigint),
      ('SITES', 'SECTOR', coalesce(site.sector, ''), 1),
      ('SITES', 'STATUS', site.status, 1),
      ('SITES', 'PILOT_LEVEL', site.pilot_level, 1),
      ('SITES_OF_MODEL', 'MODEL', site.model_id, 1),
      ('RUNNING_SITES_OF_MODEL', 'MODEL', case when site.status = 'RUNNING' then site.model_id end, 1),
      ('TEAMS', 'TOTAL', '', (site.team_count ->> 'value')::numeric::bigint)
  ) as part (measure, dimension, member, number)
  where ${isThere} and part.member is not null and part.number is not null`,
);

const siteEstablished = one(
  "site_established_measured",
  "site model_site",
  `select 'ModelSite', site.id, site.unit_id, site.organisation_id, 'SITES_ESTABLISHED', 'TOTAL', '',
    counted.grain, counted.day, counted.sure, counted.open, counted.span
  from happened(site.earliest_on, site.latest_on, 1) as counted
  where site.status <> 'PLANNED'`,
);

/** Of one that has ended, nobody knows when: at any time after it was set up. */
const siteEnded = one(
  "site_ended_measured",
  "site model_site",
  `select 'ModelSite', site.id, site.unit_id, site.organisation_id, 'SITES_ENDED', 'TOTAL', '',
    counted.grain, counted.day, counted.sure, counted.open, counted.span
  from happened(coalesce(first_day(site.ended_on), site.earliest_on), last_day(site.ended_on), 1) as counted
  where site.status = 'ENDED' or site.ended_on is not null`,
);

const siteOfModel = one(
  "site_field_measured",
  "site model_site, model model",
  `select 'ModelSite', site.id, site.unit_id, site.organisation_id, 'SITES', 'ACTIVITY_FIELD', field.code,
    counted.grain, counted.day, counted.sure, counted.open, counted.span
  from ${existsFrom}
  cross join lateral unnest(model.activity_fields) as field (code)
  where ${isThere}`,
);

/** On the last day of its safety year, circular 124/2021/TT-BCA: which it is decides the kind of the subjects. */
const registration = one(
  "registration_measured",
  "registration safety_registration",
  `select 'SafetyRegistration', registration.id, registration.unit_id, registration.subject_organisation_id,
    part.measure, of_whom.dimension, of_whom.member, ${when}
  from happened(
    safety_year_end(registration.year, registration.subject_kinds),
    safety_year_end(registration.year, registration.subject_kinds),
    (registration.count ->> 'value')::numeric::bigint
  ) as counted
  cross join lateral (
    values
      ('REGISTERED', 1::bigint),
      ('APPRAISED', case when registration.stage <> 'REGISTERED' then 1 end),
      ('RECOGNISED', case when registration.stage = 'RECOGNISED' then 1 end),
      ('REFUSED', case when registration.stage = 'NOT_RECOGNISED' then 1 end)
  ) as part (measure, number)
  cross join lateral (
    values ('TOTAL', ''), ('SUBJECT', kinds_in_order(registration.subject_kinds))
  ) as of_whom (dimension, member)
  where part.number is not null`,
);

const safetyYearEnd = `
create function safety_year_end(year integer, kinds text[]) returns date
language sql immutable parallel safe
return case when kinds <@ array['RESIDENTIAL_AREA', 'COMMUNE'] then make_date(year, 10, 31) else make_date(year, 11, 15) end`;

const kindsInOrder = `
create function kinds_in_order(kinds text[]) returns text
language sql immutable parallel safe
return concat_ws('+', ${safetySubjectKinds.map((kind) => `case when '${kind}' = any (kinds) then '${kind}' end`).join(", ")})`;

const designation = one(
  "designation_measured",
  "designation designation",
  `select 'Designation', designation.id, designation.unit_id, designation.subject_organisation_id,
    'DESIGNATIONS', 'STAGE', designation.stage, counted.grain, counted.day, counted.sure, counted.open, counted.span
  from happened(make_date(designation.year, 1, 1), make_date(designation.year, 12, 31), 1) as counted`,
);

const event = one(
  "event_measured",
  "event event",
  `select 'Event', event.id, event.unit_id, event.host_id, 'EVENTS', 'KIND', event.kind, counted.grain, counted.day,
    counted.sure, counted.open, counted.span
  from happened(event.earliest_on, event.latest_on, 1) as counted`,
);

const task = one(
  "task_measured",
  "task task, given_earliest date, given_latest date",
  `select 'Task', task.id, task.unit_id, null::text, 'TASKS', 'STATUS', task.status, counted.grain, counted.day,
    counted.sure, counted.open, counted.span
  from happened(given_earliest, given_latest, 1) as counted
  where task.unit_id is not null`,
);

/** Not a record: a unit, so that the counts of records can be held against how many there are. */
const unit = one(
  "unit_measured",
  "unit unit_days",
  `select 'AdministrativeUnit', unit.unit_id, unit.unit_id, null::text, 'UNITS', 'LEVEL', unit.level, counted.grain,
    counted.day, counted.sure, counted.open, counted.span
  from existed(
    coalesce(unit.valid_from, '0001-01-01'::date), coalesce(unit.valid_from, '0001-01-01'::date),
    unit.valid_through, unit.valid_through, 1
  ) as counted
  where unit.level in ('COMMUNE', 'HAMLET')`,
);

export const createMeasures: readonly string[] = [
  dayOf("first"),
  dayOf("last"),
  safetyYearEnd,
  kindsInOrder,
  site,
  siteEstablished,
  siteEnded,
  siteOfModel,
  registration,
  designation,
  event,
  task,
  unit,
];
