import { Migration } from "@mikro-orm/migrations";

/** What is true of a unit for some days, and on which days something has to be. */
const histories = {
  unit_name: "datemultirange(unit.validity)",
  unit_type: "datemultirange(unit.validity)",
  unit_code: "datemultirange(unit.validity)",
  unit_parent: "case when unit.level = 'PROVINCE' then '{}' else datemultirange(unit.validity) end",
};

/** Whatever the search path of who writes, the functions see the tables of this schema. */
const here = "set search_path = organisations, pg_temp";

/**
 * The other half of time. That a unit has not more than one name, type, code and parent on a day, exclusion constraints
 * see to; here it has not less than one either, on all days of its life and on no other, and its parents are there on
 * their days and of a level above. So nothing is above itself, at any remove.
 *
 * All of it is looked at when a transaction ends, or says `set constraints all immediate`: before, a unit may be without
 * its names. Row by row the national load would take seconds longer. So each statement notes the units that it touched in
 * one row of `units_to_check`; the deferred trigger of the first such row checks all of them together.
 */
export default class extends Migration {
  override up(): void {
    this.#retiredUnits();
    this.#words();
    this.#check();
    this.#triggers();
    // What is in already.
    this.addSql(`select check_units(array_agg(id)) from administrative_unit`);
  }

  /** Beside time on purpose: units/retired-unit.entity.ts. */
  #retiredUnits(): void {
    this.addSql(`
      create table retired_unit (
        id text collate "C" not null,
        citations jsonb not null,
        inferences jsonb not null,
        origin text not null,
        code text collate "C" not null,
        name text not null,
        carried_on_by_id text collate "C" not null,
        sort_name text generated always as (register.fold(coalesce(name, ''))) stored not null,
        search_text text generated always as (register.fold(coalesce(name, ''))) stored not null,
        primary key (id)
      )`);
    this.addSql(
      `alter table retired_unit add constraint retired_unit_origin_check check (origin in ('SOURCE', 'SYNTHETIC'))`,
    );
    this.addSql(
      `alter table retired_unit add constraint retired_unit_carried_on_by_id_foreign foreign key (carried_on_by_id) references administrative_unit (id) on delete no action deferrable initially immediate`,
    );
    this.addSql(
      `create index retired_unit_search_text_trigram on retired_unit using gin (search_text register.gin_trgm_ops)`,
    );
    this.addSql(`alter table retired_unit add constraint retired_unit_cited check (jsonb_array_length(citations) > 0)`);
    this.addSql(`create index retired_unit_in_order on retired_unit (sort_name collate "C", id)`);
    this.addSql(`create index retired_unit_by_code on retired_unit (code)`);
    this.addSql(`create index retired_unit_by_carried_on_by on retired_unit (carried_on_by_id)`);
  }

  /** What a unit and days are called in messages, and how they are told. */
  #words(): void {
    this.addSql(`
      create function days_in_words(days datemultirange) returns text
      language sql stable ${here}
      return (
        select string_agg(
          case
            when lower_inf(span) and upper_inf(span) then 'all days'
            when lower_inf(span) then 'until ' || to_char(upper(span) - 1, 'YYYY-MM-DD')
            when upper_inf(span) then 'since ' || to_char(lower(span), 'YYYY-MM-DD')
            when upper(span) - lower(span) = 1 then to_char(lower(span), 'YYYY-MM-DD')
            else to_char(lower(span), 'YYYY-MM-DD') || ' to ' || to_char(upper(span) - 1, 'YYYY-MM-DD')
          end,
          ', ' order by span)
        from unnest(days) as span)`);

    this.addSql(`
      create function unit_in_words(unit text) returns text
      language sql stable ${here}
      return coalesce(
        (
          select unit_name.name || ' (' || unit || ')'
          from unit_name
          where unit_name.unit_id = unit
          order by unit_name.validity desc
          limit 1),
        unit)`);

    this.addSql(`
      create function other_days_in_words(unit text, history text, wanted datemultirange, held datemultirange)
      returns text
      language sql stable ${here}
      return case
        when isempty(wanted) then
          format('%s is a province and under nothing; %s has: %s', unit_in_words(unit), history, days_in_words(held))
        else
          concat_ws('; ',
            format('%s is there: %s', unit_in_words(unit), days_in_words(wanted)),
            format('missing in %s: ', history) || days_in_words(wanted - held),
            format('%s is outside of that: ', history) || days_in_words(held - wanted))
      end`);

    // As if a check constraint were not met. The loader shows the detail, so all that helps stands there.
    this.addSql(`
      create function refuse(history text, rule text, problems text[]) returns void
      language plpgsql ${here}
      as $$
      begin
        if cardinality(problems) > 0 then
          raise exception using
            errcode = 'check_violation',
            schema = 'organisations',
            table = history,
            constraint = history || '_' || rule,
            message = problems[1],
            detail = array_to_string(problems[:20], E'\\n') ||
              case when cardinality(problems) > 20 then E'\\nand ' || cardinality(problems) - 20 || ' more' else '' end;
        end if;
      end $$`);
  }

  #check(): void {
    this.addSql(`
      create function goes_under(level text, above text) returns boolean
      language sql immutable
      return (level, above) in
        (('DISTRICT', 'PROVINCE'), ('COMMUNE', 'DISTRICT'), ('COMMUNE', 'PROVINCE'), ('HAMLET', 'COMMUNE'))`);

    // Units and what is above them are locked against other changes: of two transactions of which one shortens a parent
    // and the other puts something under it, the second waits here, and then sees what the first has done.
    // A unit that is gone is not asked about: that nothing is left of it, foreign keys see to.
    this.addSql(`
      create function check_units(units text[]) returns void
      language plpgsql ${here}
      as $$
      declare
        below constant text[] := array(select unit_id from unit_parent where parent_id = any (units));
      begin
        perform from administrative_unit
        where id in (select unnest(units) union select parent_id from unit_parent where unit_id = any (units))
        order by id
        for share;
        ${Object.entries(histories)
          .map(
            ([history, wanted]) => `
        perform refuse('${history}', 'every_day', array(
          select other_days_in_words(unit.id, '${history}', ${wanted}, held.days)
          from administrative_unit as unit
          cross join lateral (
            select coalesce(range_agg(validity), '{}') as days
            from ${history}
            where unit_id = unit.id
          ) as held
          where unit.id = any (units) and held.days <> ${wanted}
          order by unit.id));`,
          )
          .join("\n")}

        perform refuse('unit_parent', 'of_level', array(
          select format('%s is a %s and under a %s, %s: %s', unit_in_words(unit.id), unit.level, above.level,
            unit_in_words(above.id), days_in_words(datemultirange(unit_parent.validity)))
          from unit_parent
          join administrative_unit as unit on unit.id = unit_parent.unit_id
          join administrative_unit as above on above.id = unit_parent.parent_id
          where unit_parent.unit_id = any (units || below) and not goes_under(unit.level, above.level)
          order by unit.id));

        perform refuse('unit_parent', 'there', array(
          select format('%s is under %s on days on which that is not there: %s', unit_in_words(unit_parent.unit_id),
            unit_in_words(above.id),
            days_in_words(datemultirange(unit_parent.validity) - datemultirange(above.validity)))
          from unit_parent
          join administrative_unit as above on above.id = unit_parent.parent_id
          where unit_parent.unit_id = any (units || below) and not above.validity @> unit_parent.validity
          order by unit_parent.unit_id));
      end $$`);
  }

  /** Functions with the rights of the owner: whoever may write units needs none to the table and the check. */
  #triggers(): void {
    this.addSql(`
      create table units_to_check (
        id bigint generated always as identity primary key,
        units text[] not null
      )`);
    this.addSql(
      `comment on table units_to_check is 'Units touched by the transaction under way: nobody else ever sees a row'`,
    );
    this.addSql(`
      create function check_noted_units() returns trigger
      language plpgsql security definer ${here}
      as $$
      declare
        noted text[];
      begin
        with taken as (
          delete from units_to_check
          returning units
        )
        select array_agg(distinct unit) into noted
        from taken
        cross join lateral unnest(taken.units) as unit;
        -- Null: with an earlier row of the transaction.
        if noted is not null then
          perform check_units(noted);
        end if;
        return null;
      end $$`);
    this.addSql(`
      create constraint trigger units_to_check_at_the_end
        after insert on units_to_check
        deferrable initially deferred
        for each row execute function check_noted_units()`);

    const note = (name: string, unit: string) =>
      this.addSql(`
        create function ${name}() returns trigger
        language plpgsql security definer ${here}
        as $$
        begin
          insert into units_to_check (units)
          select array_agg(distinct ${unit})
          from touched
          having count(*) > 0;
          return null;
        end $$`);
    // A trigger that sees the rows of its statement hears of one event, and of rows as they were or as they are.
    const noting = (table: string, name: string, event: string, rows: "old" | "new") =>
      this.addSql(`
        create trigger ${table}_${event}_${rows}
          after ${event} on ${table}
          referencing ${rows} table as touched
          for each statement execute function ${name}()`);

    note("note_units", "id");
    noting("administrative_unit", "note_units", "insert", "new");
    noting("administrative_unit", "note_units", "update", "new");
    note("note_units_of_history", "unit_id");
    for (const history of Object.keys(histories)) {
      noting(history, "note_units_of_history", "insert", "new");
      // A row may pass to another unit, and then misses in the one that had it.
      noting(history, "note_units_of_history", "update", "old");
      noting(history, "note_units_of_history", "update", "new");
      noting(history, "note_units_of_history", "delete", "old");
    }
  }
}
