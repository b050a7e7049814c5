import { Migration } from "@mikro-orm/migrations";

/** The calendars that reports go by, for whoever counts. */
export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table calendar (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        code text collate "C" not null,
        label_vi text not null,
        label_en text not null,
        first_day text not null,
        last_day text not null,
        legal_basis_id text collate "C" null,
        primary key (id)
      )`);
    this.addSql(`alter table calendar add constraint calendar_code_unique unique (code)`);
    this.addSql(`alter table calendar add constraint calendar_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`);
    this.addSql(
      `alter table calendar add constraint calendar_legal_basis_id_foreign foreign key (legal_basis_id) references document (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table calendar add constraint calendar_has_a_source check (jsonb_array_length(citations) > 0)`);
    // The contract with the other subgraphs: subgraphs/kit/src/statistics/reporting-calendar.ts says what each column means.
    this.addSql(`
      create view reporting_calendar as
        select code, first_day, last_day
        from calendar`);
  }
}
