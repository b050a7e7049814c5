import { Migration } from "@mikro-orm/migrations";

/** The thresholds of the standard of safety, and what the register counts for an indicator. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table safety_threshold (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        label_vi text not null,
        label_en text not null,
        measure text not null,
        subject_kinds text[] not null,
        required double precision not null,
        first_year int not null,
        last_year int null,
        legal_basis_id text collate "C" not null,
        article text null,
        ordinal int not null,
        primary key (id)
      )`);
    this.addSql(`
      create table indicator_measure (
        indicator_id text collate "C" not null,
        measure text not null,
        members text null,
        flow boolean not null,
        records text not null,
        origin text not null,
        primary key (indicator_id)
      )`);
    this.addSql(
      `alter table safety_threshold add constraint safety_threshold_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table safety_threshold add constraint safety_threshold_measure_check check (measure in ('REGISTERED', 'RECOGNISED', 'RUNNING_MODELS'))`,
    );
    this.addSql(
      `alter table safety_threshold add constraint safety_threshold_legal_basis_id_foreign foreign key (legal_basis_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table indicator_measure add constraint indicator_measure_indicator_id_foreign foreign key (indicator_id) references indicator (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table indicator_measure add constraint indicator_measure_measure_check check (measure in ('SITES', 'RUNNING_SITES_OF_MODEL', 'TEAMS', 'SITES_ESTABLISHED', 'SITES_ENDED', 'REGISTERED', 'APPRAISED', 'RECOGNISED', 'REFUSED', 'DESIGNATIONS', 'EVENTS', 'TASKS'))`,
    );
    this.addSql(
      `alter table indicator_measure add constraint indicator_measure_members_check check (members in ('SECTOR', 'ACTIVITY_FIELD', 'MODEL'))`,
    );
    this.addSql(
      `alter table indicator_measure add constraint indicator_measure_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );

    // By hand: what entities cannot say.
    this.addSql(
      `alter table safety_threshold add constraint safety_threshold_has_a_source check (jsonb_array_length(citations) > 0)`,
    );
    this.addSql(`
      alter table safety_threshold add constraint safety_threshold_begins_first
        check (last_year is null or first_year <= last_year)`);
    this.addSql(`
      alter table safety_threshold add constraint safety_threshold_share_or_number
        check (required > 0 and (measure = 'RUNNING_MODELS' or required <= 1))`);

    // Which communes fall short in a year: two rows of each, out of all that is counted. See safety-shortfall.queries.ts.
    this.addSql(`
      create index roll_up_of_residential_areas on roll_up (measure, year)
        where measure in ('REGISTERED', 'RECOGNISED') and grain = 'D' and part = 0 and frame = 'AS_REPORTED'
          and dimension = 'SUBJECT' and member = 'RESIDENTIAL_AREA'`);
  }
}
