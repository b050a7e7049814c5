import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table criteria_set (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        issuer_id text collate "C" null,
        document_id text collate "C" null,
        temporary boolean not null,
        sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`
      create table criterion (
        id text collate "C" not null,
        criteria_set_id text collate "C" not null,
        group_id text collate "C" null,
        depth int not null,
        ordinal int not null,
        name text not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table grade (
        id text collate "C" not null,
        scale text collate "C" not null,
        rank int not null,
        label_vi text not null,
        label_en text not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table indicator (
        id text collate "C" not null,
        code text collate "C" not null,
        label_vi text not null,
        label_en text not null,
        description text not null,
        unit text not null,
        counts_registrations boolean not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(`alter table indicator add constraint indicator_code_unique unique (code)`);
    this.addSql(`
      create table designation (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        subject_unit_id text collate "C" null,
        subject_organisation_id text collate "C" null,
        unit_id text collate "C" not null,
        year int not null,
        stage text not null,
        pilot boolean not null,
        movement_id text collate "C" null,
        model_id text collate "C" null,
        criteria_set_id text collate "C" null,
        selected_by_id text collate "C" null,
        basis_id text collate "C" null,
        warnings jsonb not null,
        primary key (id)
      )`);
    this.addSql(`
      create table registration_rule (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        excluded_kinds text[] not null,
        first_year int not null,
        last_year int null,
        legal_basis_id text collate "C" not null,
        article text null,
        message text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table report (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        issuer_id text collate "C" null,
        unit_id text collate "C" not null,
        period jsonb null,
        earliest_on date null,
        latest_on date null,
        sort_on date not null,
        event_id text collate "C" null,
        document_id text collate "C" null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index report_search_text_trigram on report using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table reported_figure (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        subject_unit_id text collate "C" null,
        subject_organisation_id text collate "C" null,
        unit_id text collate "C" not null,
        indicator_id text collate "C" not null,
        quantity jsonb not null,
        period jsonb null,
        as_of text null,
        earliest_on date null,
        latest_on date null,
        sort_on date not null,
        categories jsonb not null,
        breakdown jsonb not null,
        report_id text collate "C" null,
        warnings jsonb not null,
        primary key (id)
      )`);
    this.addSql(`
      create table safety_registration (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        subject_unit_id text collate "C" null,
        subject_organisation_id text collate "C" null,
        unit_id text collate "C" not null,
        year int not null,
        stage text not null,
        subject_kinds text[] not null,
        subject_label text null,
        count jsonb not null,
        registered_on text null,
        decided_on text null,
        decision_id text collate "C" null,
        warnings jsonb not null,
        primary key (id)
      )`);
    this.addSql(`
      create table target (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        subject_unit_id text collate "C" null,
        subject_organisation_id text collate "C" null,
        unit_id text collate "C" not null,
        name text not null,
        applies_to text null,
        standard text null,
        comparison text not null,
        grade_id text collate "C" null,
        quantity jsonb null,
        model_id text collate "C" null,
        criteria_set_id text collate "C" null,
        due_on text null,
        earliest_on date null,
        latest_on date null,
        sort_on date not null,
        assessment_frequency text null,
        event_id text collate "C" null,
        document_id text collate "C" null,
        warnings jsonb not null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index target_search_text_trigram on target using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table assessment (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        target_id text collate "C" not null,
        assessed_on text null,
        period jsonb null,
        subject_unit_id text collate "C" null,
        subject_organisation_id text collate "C" null,
        assessor_id text collate "C" null,
        result text not null,
        grade_id text collate "C" null,
        quantity jsonb null,
        criterion_id text collate "C" null,
        sort_on date not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table criteria_set add constraint criteria_set_document_id_foreign foreign key (document_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table criteria_set add constraint criteria_set_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table criterion add constraint criterion_criteria_set_id_foreign foreign key (criteria_set_id) references criteria_set (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table criterion add constraint criterion_group_id_foreign foreign key (group_id) references criterion (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table criterion add constraint criterion_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(`alter table grade add constraint grade_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table indicator add constraint indicator_unit_check check (unit in ('COUNT', 'PERCENT', 'KILOMETRE', 'KILOGRAM'))`,
    );
    this.addSql(
      `alter table indicator add constraint indicator_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table designation add constraint designation_movement_id_foreign foreign key (movement_id) references movement (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table designation add constraint designation_model_id_foreign foreign key (model_id) references model (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table designation add constraint designation_criteria_set_id_foreign foreign key (criteria_set_id) references criteria_set (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table designation add constraint designation_basis_id_foreign foreign key (basis_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table designation add constraint designation_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table designation add constraint designation_stage_check check (stage in ('SELECTED', 'BUILDING', 'MET', 'RECOGNISED', 'WITHDRAWN'))`,
    );
    this.addSql(
      `alter table registration_rule add constraint registration_rule_legal_basis_id_foreign foreign key (legal_basis_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table registration_rule add constraint registration_rule_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table report add constraint report_event_id_foreign foreign key (event_id) references event (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table report add constraint report_document_id_foreign foreign key (document_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table report add constraint report_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table reported_figure add constraint reported_figure_indicator_id_foreign foreign key (indicator_id) references indicator (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table reported_figure add constraint reported_figure_report_id_foreign foreign key (report_id) references report (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table reported_figure add constraint reported_figure_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table safety_registration add constraint safety_registration_decision_id_foreign foreign key (decision_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table safety_registration add constraint safety_registration_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table safety_registration add constraint safety_registration_stage_check check (stage in ('REGISTERED', 'APPRAISED', 'RECOGNISED', 'NOT_RECOGNISED'))`,
    );
    this.addSql(
      `alter table target add constraint target_grade_id_foreign foreign key (grade_id) references grade (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table target add constraint target_model_id_foreign foreign key (model_id) references model (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table target add constraint target_criteria_set_id_foreign foreign key (criteria_set_id) references criteria_set (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table target add constraint target_event_id_foreign foreign key (event_id) references event (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table target add constraint target_document_id_foreign foreign key (document_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table target add constraint target_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table target add constraint target_standard_check check (standard in ('SAFE_IN_SECURITY_AND_ORDER', 'TYPICAL_UNIT', 'ADVANCED_NEW_RURAL_COMMUNE'))`,
    );
    this.addSql(`alter table target add constraint target_comparison_check check (comparison in ('MET', 'AT_LEAST'))`);
    this.addSql(
      `alter table target add constraint target_assessment_frequency_check check (assessment_frequency in ('MONTHLY', 'QUARTERLY', 'YEARLY'))`,
    );
    this.addSql(
      `alter table assessment add constraint assessment_target_id_foreign foreign key (target_id) references target (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table assessment add constraint assessment_grade_id_foreign foreign key (grade_id) references grade (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table assessment add constraint assessment_criterion_id_foreign foreign key (criterion_id) references criterion (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table assessment add constraint assessment_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table assessment add constraint assessment_result_check check (result in ('MET', 'NOT_MET', 'IN_PROGRESS'))`,
    );

    // By hand: what entities cannot say. No record without a source.
    for (const table of [
      "criteria_set",
      "designation",
      "registration_rule",
      "report",
      "reported_figure",
      "safety_registration",
      "target",
      "assessment",
    ]) {
      this.addSql(
        `alter table ${table} add constraint ${table}_has_a_source check (jsonb_array_length(citations) > 0)`,
      );
    }
    // A record is about one subject, or several that nobody names; a unit that it is about is the unit it belongs to.
    for (const table of ["designation", "reported_figure"]) {
      this.addSql(`
        alter table ${table} add constraint ${table}_about_one
          check (num_nonnulls(subject_unit_id, subject_organisation_id) = 1)`);
    }
    for (const table of ["safety_registration", "target", "assessment"]) {
      this.addSql(`
        alter table ${table} add constraint ${table}_about_one
          check (num_nonnulls(subject_unit_id, subject_organisation_id) <= 1)`);
    }
    for (const table of ["designation", "reported_figure", "safety_registration", "target"]) {
      this.addSql(`
        alter table ${table} add constraint ${table}_in_its_unit
          check (subject_unit_id is null or subject_unit_id = unit_id)`);
    }
    this.addSql(`
      alter table safety_registration add constraint safety_registration_of_some_kind
        check (cardinality(subject_kinds) > 0)`);
    this.addSql(`
      alter table registration_rule add constraint registration_rule_begins_first
        check (last_year is null or first_year <= last_year)`);
    this.addSql(`
      alter table target add constraint target_for_a_subject_or_a_class
        check (num_nonnulls(subject_unit_id, subject_organisation_id, applies_to) = 1)`);
    this.addSql(`
      alter table target add constraint target_has_what_it_compares
        check ((comparison = 'MET') = (num_nonnulls(grade_id, quantity) = 0))`);
    this.addSql(`
      alter table criterion add constraint criterion_depth_of_group check ((depth = 0) = (group_id is null))`);
    this.addSql(`create unique index criterion_by_group on criterion (group_id, ordinal)`);
    this.addSql(
      `create unique index criterion_at_the_top on criterion (criteria_set_id, ordinal) where group_id is null`,
    );
    this.addSql(`create unique index grade_by_scale on grade (scale, rank)`);

    // What lists hang on and are filtered by.
    this.addSql(`create index criterion_by_set on criterion (criteria_set_id)`);
    for (const table of ["designation", "safety_registration"]) {
      this.addSql(`create index ${table}_by_unit on ${table} (unit_id, year, id)`);
      this.addSql(`create index ${table}_by_subject_unit on ${table} (subject_unit_id, year, id)`);
      this.addSql(`create index ${table}_by_organisation on ${table} (subject_organisation_id, year, id)`);
    }
    this.addSql(`create index safety_registration_by_kind on safety_registration using gin (subject_kinds)`);
    this.addSql(`create index target_by_unit on target (unit_id, sort_on, id)`);
    this.addSql(`create index target_by_subject_unit on target (subject_unit_id, sort_on, id)`);
    this.addSql(`create index target_by_organisation on target (subject_organisation_id, sort_on, id)`);
    this.addSql(`create index target_by_standard on target (standard, sort_on, id)`);
    this.addSql(`create index assessment_by_target on assessment (target_id, sort_on, id)`);
    this.addSql(`create index report_by_unit on report (unit_id, sort_on, id)`);
    this.addSql(`create index report_by_issuer on report (issuer_id, sort_on, id)`);
    this.addSql(`create index reported_figure_by_unit on reported_figure (unit_id, indicator_id, id)`);
    this.addSql(
      `create index reported_figure_by_organisation on reported_figure (subject_organisation_id, indicator_id, id)`,
    );
    this.addSql(`create index reported_figure_by_report on reported_figure (report_id, indicator_id, id)`);
    this.addSql(`create index reported_figure_by_indicator on reported_figure (indicator_id, id)`);

    // The orders of whole lists.
    this.addSql(`create index designation_by_year on designation (year, id)`);
    this.addSql(`create index safety_registration_by_year on safety_registration (year, id)`);
    this.addSql(`create index target_by_due on target (sort_on, id)`);
    this.addSql(`create index report_by_period on report (sort_on, id)`);
    this.addSql(`create index reported_figure_by_period on reported_figure (sort_on, id)`);
  }
}
