import { Migration } from "@mikro-orm/migrations";

/**
 * What a search looks at. Names are found by any part of them, by their beginning where only one or two letters were
 * typed (too few for trigrams), and those of provinces by their initials.
 */
export default class extends Migration {
  override up(): void {
    this.#functions();
    this.#columns("unit_name", "short_name");
    this.addSql(
      `alter table unit_name add column initials text[] generated always as (province_initials(level, short_name, name)) stored null`,
    );
    this.#columns("retired_unit", "name");

    // The type is looked for at a row that was found by the rest; nothing reads a trigram of it any more.
    this.addSql(`drop index unit_name_search_text_trigram`);
    // Without a list of entries still to be put in their places: a load leaves a long one, which each search would read,
    // so that PostgreSQL scans the table instead until a vacuum comes by.
    this.addSql(
      `create index unit_name_bare_trigram on unit_name using gin (bare register.gin_trgm_ops) with (fastupdate = off)`,
    );
    this.addSql(`create index unit_name_by_bare on unit_name (bare)`);
    this.addSql(`create index unit_name_by_search_text on unit_name (search_text collate "C")`);
    this.addSql(
      `create index unit_name_by_initials on unit_name using gin (initials) with (fastupdate = off) where initials is not null`,
    );
    this.addSql(
      `create index retired_unit_bare_trigram on retired_unit using gin (bare register.gin_trgm_ops) with (fastupdate = off)`,
    );
    this.addSql(`create index retired_unit_by_bare on retired_unit (bare)`);
  }

  /**
   * units/toned-name.ts does the same, step by step. Columns are made of these functions, so a change of a rule needs a
   * migration that makes the columns anew.
   */
  #functions(): void {
    this.addSql(String.raw`
      create function bare_name(name text) returns text
      language sql immutable strict parallel safe
      return translate(
        regexp_replace(
          regexp_replace(register.fold(name), '^phuong (?=[0-9])', ''),
          '(^| )0+(?=[0-9])', '\1', 'g'),
        'y', 'i')`);
    // NFD puts the dot below before a circumflex or breve; then the tone of a syllable goes behind its first vowel.
    this.addSql(String.raw`
      create function toned_name(name text) returns text
      language sql immutable strict parallel safe
      return btrim(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              lower(translate(normalize(name, nfd), 'Đ', 'đ') collate "C"),
              '(\u0323)([\u0302\u0306])', '\2\1', 'g'),
            '([aeiouy][\u0302\u0306\u031b]?)((?:[aeiouy][\u0302\u0306\u031b]?)+)([\u0300\u0301\u0303\u0309\u0323])', '\1\3\2', 'g'),
          '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\ufeff]+', ' ', 'g'),
        ' ')`);
    // `hcm` and `tphcm` of Thành phố Hồ Chí Minh.
    this.addSql(String.raw`
      create function province_initials(level text, short_name text, name text) returns text[]
      language sql immutable parallel safe
      return case
        when level = 'PROVINCE' then array[
          regexp_replace(register.fold(short_name), '([^ ])[^ ]* ?', '\1', 'g'),
          regexp_replace(register.fold(name), '([^ ])[^ ]* ?', '\1', 'g')]
      end`);
  }

  #columns(table: string, name: string): void {
    for (const made of ["bare", "toned"]) {
      this.addSql(
        `alter table ${table} add column ${made} text collate "C" generated always as (${made}_name(${name})) stored not null`,
      );
    }
  }
}
