import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table place (
        id text collate "C" not null,
        name text not null,
        level text not null,
        parent_id text collate "C" null,
        validity daterange not null,
        founded_on date null,
        seen_at timestamptz null,
        aliases text[] not null,
        residents int null,
        citations jsonb not null,
        origin text not null,
        search_text text generated always as (register.fold(coalesce(name, '') || ' ' || register.joined(aliases))) stored not null,
        primary key (id)
      )`);
    this.addSql(`create index place_search_text_trigram on place using gin (search_text register.gin_trgm_ops)`);
    this.addSql(`
      create table place_code (
        id text collate "C" not null,
        place_id text collate "C" not null,
        code text collate "C" not null,
        validity daterange not null,
        origin text not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table place add constraint place_parent_id_foreign foreign key (parent_id) references place (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(`alter table place add constraint place_level_check check (level in ('PROVINCE', 'COMMUNE'))`);
    this.addSql(`alter table place add constraint place_origin_check check (origin in ('SOURCE', 'ENTERED'))`);
    this.addSql(
      `alter table place_code add constraint place_code_place_id_foreign foreign key (place_id) references place (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `alter table place_code add constraint place_code_origin_check check (origin in ('SOURCE', 'ENTERED'))`,
    );

    // By hand: what entities cannot say. A place has one code on a day; an abolished code may be given again.
    this.addSql(`
      alter table place_code add constraint place_code_one_a_day
        exclude using gist (place_id with =, validity with &&)`);
    this.addSql(`alter table place add constraint place_not_its_own_parent check (parent_id <> id)`);
    this.addSql(`create index place_code_by_code on place_code (code) include (place_id)`);
    this.addSql(`create view place_tree as select id, parent_id, name from place`);
  }
}
