import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table award (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        form text not null,
        grantor_id text collate "C" null,
        granted_on text null,
        granted_earliest date null,
        granted_latest date null,
        sort_on date not null,
        occasion_id text collate "C" null,
        model_id text collate "C" null,
        movement_id text collate "C" null,
        decision_id text collate "C" null,
        achievement text null,
        unit_id text collate "C" not null,
        primary key (id)
      )`);
    this.addSql(`
      create table award_competence (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        form text not null,
        in_force_from date not null,
        in_force_through date null,
        listed_kinds text[] not null,
        unlisted_kinds text[] not null,
        act_id text collate "C" not null,
        article text not null,
        primary key (id)
      )`);
    this.addSql(`
      create table gift (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        donor_id text collate "C" null,
        recipient_id text collate "C" null,
        recipient_group text null,
        count int not null,
        item jsonb not null,
        content_each jsonb null,
        given_on text null,
        given_earliest date null,
        given_latest date null,
        sort_on date not null,
        occasion_id text collate "C" null,
        unit_id text collate "C" not null,
        primary key (id)
      )`);
    this.addSql(`
      create table person (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        name text not null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index person_search_text_trigram on person using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table award_recipient (
        award_id text collate "C" not null,
        ordinal int not null,
        kind text not null,
        count int not null,
        person_id text collate "C" null,
        organisation_id text collate "C" null,
        origin text not null,
        primary key (award_id, ordinal)
      )`);
    this.addSql(`
      create table post (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        title text not null,
        kind text not null,
        ordinal int not null,
        organisation_id text collate "C" not null,
        search_text text generated always as (register.fold(coalesce(title, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index post_search_text_trigram on post using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table membership (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        person_id text collate "C" null,
        member_organisation_id text collate "C" null,
        organisation_id text collate "C" not null,
        post_id text collate "C" null,
        ordinal int not null,
        role text not null,
        rank text null,
        started_on text null,
        started_earliest date null,
        started_latest date null,
        ended_on text null,
        ended_earliest date null,
        ended_latest date null,
        attested_on text[] not null,
        vouched_from date null,
        vouched_through date null,
        sort_on date not null,
        search_text text generated always as (register.fold(coalesce(role, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(
      `create index membership_search_text_trigram on membership using gin (search_text register.gin_trgm_ops)`,
    );
    this.addSql(`
      create table dispute (
        membership_id text collate "C" not null,
        other_id text collate "C" not null,
        origin text not null,
        primary key (membership_id, other_id)
      )`);
    this.addSql(`alter table award add constraint award_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table award add constraint award_form_check check (form in ('ORDER', 'MEDAL', 'STATE_HONORARY_TITLE', 'COMMEMORATIVE_MEDAL', 'PRIME_MINISTER_CERTIFICATE', 'CERTIFICATE_OF_MERIT', 'COMMENDATION', 'EMULATION_FLAG', 'EXCELLENT_LABOUR_COLLECTIVE', 'ADVANCED_LABOUR_COLLECTIVE', 'EMULATION_FIGHTER', 'ADVANCED_WORKER'))`,
    );
    this.addSql(
      `alter table award_competence add constraint award_competence_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table award_competence add constraint award_competence_form_check check (form in ('ORDER', 'MEDAL', 'STATE_HONORARY_TITLE', 'COMMEMORATIVE_MEDAL', 'PRIME_MINISTER_CERTIFICATE', 'CERTIFICATE_OF_MERIT', 'COMMENDATION', 'EMULATION_FLAG', 'EXCELLENT_LABOUR_COLLECTIVE', 'ADVANCED_LABOUR_COLLECTIVE', 'EMULATION_FIGHTER', 'ADVANCED_WORKER'))`,
    );
    this.addSql(`alter table gift add constraint gift_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(`alter table person add constraint person_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table award_recipient add constraint award_recipient_award_id_foreign foreign key (award_id) references award (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table award_recipient add constraint award_recipient_person_id_foreign foreign key (person_id) references person (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table award_recipient add constraint award_recipient_kind_check check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'))`,
    );
    this.addSql(
      `alter table award_recipient add constraint award_recipient_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(`alter table post add constraint post_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table post add constraint post_kind_check check (kind in ('HEAD', 'DEPUTY_HEAD', 'SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER', 'STANDING_BODY'))`,
    );
    this.addSql(
      `alter table membership add constraint membership_person_id_foreign foreign key (person_id) references person (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table membership add constraint membership_post_id_foreign foreign key (post_id) references post (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table membership add constraint membership_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table dispute add constraint dispute_membership_id_foreign foreign key (membership_id) references membership (id) on update cascade on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table dispute add constraint dispute_other_id_foreign foreign key (other_id) references membership (id) on update cascade on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table dispute add constraint dispute_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);

    // By hand: what entities cannot say.
    for (const record of ["person", "post", "membership", "award", "award_competence", "gift"]) {
      this.addSql(
        `alter table ${record} add constraint ${record}_cites_a_source check (jsonb_array_length(citations) > 0)`,
      );
    }

    this.addSql(`create index person_by_name on person (search_text collate "C", id)`);
    this.addSql(`create index post_by_organisation on post (organisation_id, ordinal, id)`);
    this.addSql(`create index post_by_title on post (search_text collate "C", id)`);

    this.addSql(`
      alter table membership add constraint membership_one_member
        check (num_nonnulls(person_id, member_organisation_id) = 1)`);
    this.addSql(`
      alter table membership add constraint membership_not_in_itself
        check (member_organisation_id <> organisation_id)`);
    this.addSql(`
      alter table membership add constraint membership_vouched_span
        check (num_nonnulls(vouched_from, vouched_through) in (0, 2) and vouched_from <= vouched_through)`);
    this.addSql(`create index membership_by_organisation on membership (organisation_id, ordinal, id)`);
    this.addSql(`create index membership_by_person on membership (person_id)`);
    this.addSql(`create index membership_by_member_organisation on membership (member_organisation_id)`);
    this.addSql(`create index membership_by_post on membership (post_id)`);
    this.addSql(`create index membership_by_attestation on membership (sort_on desc, id)`);

    // A dispute that stands from one side stands from the other: each row needs its mirror image.
    this.addSql(`alter table dispute add constraint dispute_not_with_itself check (membership_id <> other_id)`);
    this.addSql(`
      alter table dispute add constraint dispute_both_ways
        foreign key (other_id, membership_id) references dispute (membership_id, other_id)
        deferrable initially immediate`);

    this.addSql(`create index award_by_unit on award (unit_id)`);
    this.addSql(`create index award_by_grantor on award (grantor_id)`);
    this.addSql(`create index award_by_occasion on award (occasion_id)`);
    this.addSql(`create index award_by_model on award (model_id)`);
    this.addSql(`create index award_by_form on award (form)`);
    this.addSql(`create index award_by_date on award (sort_on desc, id)`);

    // Who is named is one; households are only ever counted.
    this.addSql(`
      alter table award_recipient add constraint award_recipient_named_is_one
        check (count > 0 and (count = 1 or num_nonnulls(person_id, organisation_id) = 0))`);
    this.addSql(`
      alter table award_recipient add constraint award_recipient_named_by_kind
        check ((person_id is null or kind = 'INDIVIDUAL') and (organisation_id is null or kind = 'COLLECTIVE'))`);
    this.addSql(`create index award_recipient_by_person on award_recipient (person_id)`);
    this.addSql(`create index award_recipient_by_organisation on award_recipient (organisation_id)`);

    this.addSql(`
      alter table award_competence add constraint award_competence_one_a_day
        exclude using gist (form with =, daterange(in_force_from, in_force_through, '[]') with &&)`);

    this.addSql(`
      alter table gift add constraint gift_to_one
        check (count > 0 and num_nonnulls(recipient_id, recipient_group) = 1)`);
    this.addSql(`create index gift_by_unit on gift (unit_id)`);
    this.addSql(`create index gift_by_donor on gift (donor_id)`);
    this.addSql(`create index gift_by_recipient on gift (recipient_id)`);
    this.addSql(`create index gift_by_occasion on gift (occasion_id)`);
    this.addSql(`create index gift_by_date on gift (sort_on desc, id)`);
  }
}
