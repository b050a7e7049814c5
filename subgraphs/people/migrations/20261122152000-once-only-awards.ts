import { Migration } from "@mikro-orm/migrations";

/** Which awards a person receives at most once. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table once_only_award (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        form text not null,
        grantor_id text collate "C" null,
        in_force_from date not null,
        in_force_through date null,
        act_id text collate "C" not null,
        article text null,
        primary key (id)
      )`);
    this.addSql(
      `alter table once_only_award add constraint once_only_award_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table once_only_award add constraint once_only_award_form_check check (form in ('ORDER', 'MEDAL', 'STATE_HONORARY_TITLE', 'COMMEMORATIVE_MEDAL', 'PRIME_MINISTER_CERTIFICATE', 'CERTIFICATE_OF_MERIT', 'COMMENDATION', 'EMULATION_FLAG', 'EXCELLENT_LABOUR_COLLECTIVE', 'ADVANCED_LABOUR_COLLECTIVE', 'EMULATION_FIGHTER', 'ADVANCED_WORKER'))`,
    );

    // By hand: what entities cannot say.
    this.addSql(
      `alter table once_only_award add constraint once_only_award_cites_a_source check (jsonb_array_length(citations) > 0)`,
    );
    this.addSql(`
      alter table once_only_award add constraint once_only_award_begins_first
        check (in_force_through is null or in_force_from <= in_force_through)`);
  }
}
