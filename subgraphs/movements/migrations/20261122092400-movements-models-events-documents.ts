import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table activity_field (
        code text collate "C" not null,
        label_vi text not null,
        label_en text not null,
        origin text not null,
        primary key (code)
      )`);
    this.addSql(`
      create table document (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        warnings jsonb not null,
        kind text not null,
        title text not null,
        symbol text null,
        byline text null,
        publisher text null,
        issuer_id text collate "C" null,
        issued_on text null,
        published_at text null,
        earliest_on date null,
        latest_on date null,
        stated_views int null,
        unit_id text collate "C" null,
        stands_for jsonb null,
        in_force_from date null,
        in_force_through date null,
        movement_ids text[] not null,
        is_source boolean not null,
        sort_on date not null,
        sort_title text generated always as (register.fold(coalesce(title, ''))) stored not null,
        search_text text generated always as (register.fold(coalesce(title, '') || ' ' || coalesce(symbol, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index document_search_text_trigram on document using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table document_relation (
        id text collate "C" not null,
        document_id text collate "C" not null,
        relation text not null,
        target_id text collate "C" not null,
        ordinal int not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table movement (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        other_names text[] not null,
        sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`
      create table model (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        warnings jsonb not null,
        name text not null,
        other_names text[] not null,
        movement_id text collate "C" null,
        components jsonb not null,
        activity_fields text[] not null,
        sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null,
        search_text text generated always as (register.fold(coalesce(name, '') || ' ' || register.joined(other_names))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index model_search_text_trigram on model using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table model_site (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        warnings jsonb not null,
        model_id text collate "C" not null,
        is_first boolean not null,
        unit_id text collate "C" not null,
        organisation_id text collate "C" null,
        sector text null,
        status text not null,
        pilot_level text null,
        established_on text null,
        earliest_on date null,
        latest_on date null,
        ended_on text null,
        decisions text[] not null,
        steering_body_id text collate "C" null,
        team_count jsonb null,
        sort_on date not null,
        primary key (id)
      )`);
    this.addSql(`
      create table event_series (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        movement_id text collate "C" null,
        frequency text null,
        unit_id text collate "C" null,
        sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`
      create table event (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        warnings jsonb not null,
        name text not null,
        kind text not null,
        movement_id text collate "C" null,
        model_id text collate "C" null,
        series_id text collate "C" null,
        date text null,
        earliest_on date null,
        latest_on date null,
        part_of_day text null,
        review_from text null,
        review_through text null,
        unit_id text collate "C" not null,
        host_id text collate "C" null,
        host_unit_id text collate "C" null,
        acts jsonb not null,
        documents text[] not null,
        sort_on date not null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index event_search_text_trigram on event using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table attendance (
        id text collate "C" not null,
        event_id text collate "C" not null,
        ordinal int not null,
        role text not null,
        person_id text collate "C" null,
        organisation_id text collate "C" null,
        group_label text null,
        group_unit_id text collate "C" null,
        group_quantity jsonb null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table task (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        ordinal int not null,
        label text not null,
        event_id text collate "C" null,
        document_id text collate "C" null,
        unit_id text collate "C" null,
        due_on text null,
        frequency text null,
        status text not null,
        search_text text generated always as (register.fold(coalesce(label, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index task_search_text_trigram on task using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table task_addressee (
        id text collate "C" not null,
        task_id text collate "C" not null,
        ordinal int not null,
        label text not null,
        organisation_id text collate "C" null,
        unit_id text collate "C" null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table activity_field add constraint activity_field_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(`alter table document add constraint document_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table document add constraint document_kind_check check (kind in ('LAW', 'RESOLUTION', 'DECREE', 'CIRCULAR', 'DIRECTIVE', 'CONCLUSION', 'DECISION', 'PLAN', 'REPORT', 'CRITERIA_SET', 'PLEDGE', 'PRESS_ARTICLE', 'CODE_LIST'))`,
    );
    this.addSql(
      `alter table document_relation add constraint document_relation_document_id_foreign foreign key (document_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table document_relation add constraint document_relation_target_id_foreign foreign key (target_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table document_relation add constraint document_relation_relation_check check (relation in ('CITES', 'IMPLEMENTS', 'CONTINUES', 'AMENDS', 'REPEALS'))`,
    );
    this.addSql(
      `alter table document_relation add constraint document_relation_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(`alter table movement add constraint movement_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table model add constraint model_movement_id_foreign foreign key (movement_id) references movement (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table model add constraint model_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table model_site add constraint model_site_model_id_foreign foreign key (model_id) references model (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table model_site add constraint model_site_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table model_site add constraint model_site_sector_check check (sector in ('RESIDENTIAL', 'ENTERPRISE', 'EDUCATION', 'AGENCY'))`,
    );
    this.addSql(
      `alter table model_site add constraint model_site_status_check check (status in ('PLANNED', 'RUNNING', 'DORMANT', 'ENDED'))`,
    );
    this.addSql(
      `alter table model_site add constraint model_site_pilot_level_check check (pilot_level in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'NOT_STATED'))`,
    );
    this.addSql(
      `alter table event_series add constraint event_series_movement_id_foreign foreign key (movement_id) references movement (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table event_series add constraint event_series_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table event_series add constraint event_series_frequency_check check (frequency in ('MONTHLY', 'QUARTERLY', 'YEARLY'))`,
    );
    this.addSql(
      `alter table event add constraint event_movement_id_foreign foreign key (movement_id) references movement (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table event add constraint event_model_id_foreign foreign key (model_id) references model (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table event add constraint event_series_id_foreign foreign key (series_id) references event_series (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table event add constraint event_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table event add constraint event_kind_check check (kind in ('LAUNCH_CONFERENCE', 'REVIEW_CONFERENCE', 'PLEDGE_CEREMONY', 'FESTIVAL', 'COMMUNICATION_SESSION', 'MEETING'))`,
    );
    this.addSql(
      `alter table event add constraint event_part_of_day_check check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING'))`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_event_id_foreign foreign key (event_id) references event (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_role_check check (role in ('CHAIR', 'SPEAKER', 'PRESENTER', 'ATTENDEE'))`,
    );
    this.addSql(
      `alter table attendance add constraint attendance_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table task add constraint task_event_id_foreign foreign key (event_id) references event (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table task add constraint task_document_id_foreign foreign key (document_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table task add constraint task_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table task add constraint task_frequency_check check (frequency in ('MONTHLY', 'QUARTERLY', 'YEARLY'))`,
    );
    this.addSql(`alter table task add constraint task_status_check check (status in ('OPEN', 'DONE'))`);
    this.addSql(
      `alter table task_addressee add constraint task_addressee_task_id_foreign foreign key (task_id) references task (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table task_addressee add constraint task_addressee_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );

    // By hand: what entities cannot say. No record without a source.
    for (const table of ["movement", "document", "model", "model_site", "event_series", "event", "task"]) {
      this.addSql(
        `alter table ${table} add constraint ${table}_has_a_source check (jsonb_array_length(citations) > 0)`,
      );
    }
    this.addSql(`
      alter table attendance add constraint attendance_is_of_one
        check (num_nonnulls(person_id, organisation_id, group_label) = 1)`);
    this.addSql(`
      alter table attendance add constraint attendance_counts_groups_only
        check (group_label is not null or (group_unit_id is null and group_quantity is null))`);
    this.addSql(`alter table event add constraint event_has_one_host check (num_nonnulls(host_id, host_unit_id) <= 1)`);
    this.addSql(`alter table task add constraint task_comes_from_one check (num_nonnulls(event_id, document_id) = 1)`);
    this.addSql(
      `alter table document_relation add constraint document_relation_to_another check (document_id <> target_id)`,
    );
    this.addSql(`create unique index model_site_first on model_site (model_id) where is_first`);
    this.addSql(`create unique index attendance_by_event on attendance (event_id, ordinal)`);
    this.addSql(`create unique index task_addressee_by_task on task_addressee (task_id, ordinal)`);

    // What lists hang on and are filtered by.
    this.addSql(`create index document_by_unit on document (unit_id, sort_on, id)`);
    this.addSql(`create index document_by_issuer on document (issuer_id, sort_on, id)`);
    this.addSql(`create index document_by_movement on document using gin (movement_ids)`);
    this.addSql(`create index document_by_kind on document (kind, sort_on, id)`);
    this.addSql(`create index document_sources on document (sort_title collate "C", id) where is_source`);
    this.addSql(`create index document_relation_by_document on document_relation (document_id)`);
    this.addSql(`create index document_relation_by_target on document_relation (target_id)`);
    this.addSql(`create index model_by_movement on model (movement_id)`);
    this.addSql(`create index model_by_field on model using gin (activity_fields)`);
    this.addSql(`create index model_site_by_model on model_site (model_id)`);
    this.addSql(`create index model_site_by_unit on model_site (unit_id) include (model_id)`);
    this.addSql(`create index model_site_by_organisation on model_site (organisation_id)`);
    this.addSql(`create index model_site_by_steering_body on model_site (steering_body_id)`);
    this.addSql(`create index event_by_unit on event (unit_id, sort_on, id)`);
    this.addSql(`create index event_by_host on event (host_id)`);
    this.addSql(`create index event_by_movement on event (movement_id)`);
    this.addSql(`create index event_by_model on event (model_id)`);
    this.addSql(`create index event_by_series on event (series_id)`);
    this.addSql(`create index attendance_by_person on attendance (person_id)`);
    this.addSql(`create index attendance_by_organisation on attendance (organisation_id)`);
    this.addSql(`create index task_by_event on task (event_id, ordinal)`);
    this.addSql(`create index task_by_document on task (document_id, ordinal)`);
    this.addSql(`create index task_by_unit on task (unit_id)`);
    this.addSql(`create index task_addressee_by_organisation on task_addressee (organisation_id)`);

    // The orders of whole lists.
    this.addSql(`create index document_by_date on document (sort_on, id)`);
    this.addSql(`create index document_by_title on document (sort_title collate "C", id)`);
    this.addSql(`create index model_by_name on model (sort_name collate "C", id)`);
    this.addSql(`create index model_site_by_date on model_site (sort_on, id)`);
    this.addSql(`create index event_by_date on event (sort_on, id)`);
    this.addSql(`create index task_by_source on task (coalesce(event_id, document_id), ordinal, id)`);
  }
}
