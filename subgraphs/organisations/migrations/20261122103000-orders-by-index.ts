import { Migration } from "@mikro-orm/migrations";

/** Pages are read in the order of an index; before, all names were folded and sorted for each of them. */
export default class extends Migration {
  override up(): void {
    this.addSql(
      `alter table organisation add column sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null`,
    );
    this.addSql(
      `alter table unit_name add column sort_name text generated always as (register.fold(coalesce(short_name, ''))) stored not null`,
    );
    this.addSql(`alter table unit_name add column level text null`);
    this.addSql(`
      update unit_name set level = unit.level
      from administrative_unit as unit
      where unit.id = unit_name.unit_id`);
    this.addSql(`alter table unit_name alter column level set not null`);
    this.addSql(
      `alter table unit_name add constraint unit_name_level_check check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'))`,
    );

    // The days on which a unit has no code are rows as well: what is null in an outer join is in no index.
    this.addSql(`alter table unit_code alter column code drop not null`);
    this.addSql(`
      insert into unit_code (id, unit_id, validity, origin, level, code)
      select unit.id || '.without.' || row_number() over (partition by unit.id order by days), unit.id, days, unit.origin,
        unit.level, null
      from administrative_unit as unit
      left join lateral (
        select range_agg(unit_code.validity) as held
        from unit_code
        where unit_code.unit_id = unit.id
      ) as code on true
      cross join lateral unnest(datemultirange(unit.validity) - coalesce(code.held, '{}'::datemultirange)) as days`);

    // A unit has few names, codes, types and parents: the plain index by unit finds them ten times as fast as that of the
    // exclusion, and PostgreSQL took the latter all the same. Of an expression it knows no better than to leave it alone.
    for (const table of ["unit_name", "unit_code", "unit_type", "unit_parent"]) {
      this.addSql(`alter table ${table} drop constraint ${table}_one_a_day`);
      this.addSql(`
        alter table ${table} add constraint ${table}_one_a_day
          exclude using gist ((unit_id || '') with =, validity with &&)`);
    }

    // The same expressions as in the lists' orders: else the indexes are not used.
    this.addSql(`create index unit_name_in_order on unit_name (sort_name collate "C", unit_id)`);
    this.addSql(`
      create index unit_name_in_order_of_level on unit_name
        (array_position('{PROVINCE,DISTRICT,COMMUNE,HAMLET}'::text[], level), sort_name collate "C", unit_id)`);
    this.addSql(`create index unit_code_in_order on unit_code (coalesce(code, '~'), unit_id)`);
    this.addSql(`create index organisation_in_order on organisation (sort_name collate "C", id)`);
    this.addSql(`
      create index organisation_in_order_of_kind on organisation
        (array_position('{CENTRAL_PARTY_BODY,NATIONAL_ASSEMBLY,MINISTRY,PARTY_COMMITTEE,PARTY_INSPECTION_COMMITTEE,PEOPLES_COMMITTEE,PEOPLES_COUNCIL,POLICE,POLICE_DEPARTMENT,FATHERLAND_FRONT,POLITICAL_SOCIAL_ORGANISATION,STEERING_COMMITTEE,MODEL_STEERING_BODY,SCHOOL,ENTERPRISE,AGENCY,CLUB,SELF_MANAGEMENT_GROUP,GRASSROOTS_SECURITY_FORCE,PART_TIME_COMMUNE_POLICE}'::text[], kind), sort_name collate "C", id)`);
  }
}
