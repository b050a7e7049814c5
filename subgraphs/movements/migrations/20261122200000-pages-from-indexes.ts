import { Migration } from "@mikro-orm/migrations";

/**
 * Lists begin where a page begins, however far behind that is. Indexes stand for the orders of large tables alone, and
 * those that only another order used go.
 */
export default class extends Migration {
  override up(): void {
    this.orderedBy("model", "sort_name", "model_site");
    this.orderedBy("indicator", "code", "reported_figure");

    this.addSql(`create index model_site_by_name on model_site (sort_name, id)`);
    // Sites of a unit, counted and put in order without a look at their rows.
    this.addSql(`drop index model_site_by_unit`);
    this.addSql(`create index model_site_by_unit on model_site (unit_id, sort_name, id) include (model_id)`);

    this.addSql(`drop index reported_figure_by_indicator`);
    this.addSql(`create index reported_figure_by_indicator on reported_figure (sort_name, id)`);
    for (const [name, column] of [
      ["unit", "unit_id"],
      ["organisation", "subject_organisation_id"],
      ["report", "report_id"],
    ]) {
      this.addSql(`drop index reported_figure_by_${name}`);
      this.addSql(`create index reported_figure_by_${name} on reported_figure (${column}, sort_name, id)`);
    }

    // Newest first and then by key goes two ways: an index read backwards would have to sort all records of a day, of
    // which some sources give the year alone.
    this.addSql(`drop index model_site_by_date`);
    this.addSql(`create index model_site_by_date on model_site (sort_on desc, id)`);
    this.addSql(`drop index reported_figure_by_period`);
    this.addSql(`create index reported_figure_by_period on reported_figure (sort_on desc, id)`);
    // Of a year there are 120,000.
    this.addSql(`create index safety_registration_by_year_down on safety_registration (year desc, id)`);
  }

  /**
   * Records that are listed by a word of what they belong to have it in their own row: no index reaches over two tables.
   * What they belong to may come after them, within one transaction, and may be named anew.
   */
  private orderedBy(owner: string, word: string, table: string): void {
    this.addSql(`alter table ${table} add column sort_name text collate "C" not null default ''`);
    // No count changes with it.
    this.addSql(`alter table ${table} disable trigger user`);
    this.addSql(`
      update ${table} set sort_name = ${owner}.${word}
      from ${owner}
      where ${owner}.id = ${table}.${owner}_id`);
    this.addSql(`alter table ${table} enable trigger user`);
    this.addSql(`
      create function ${table}_take_sort_name() returns trigger language plpgsql set search_path from current as $body$
      begin
        new.sort_name := coalesce((select ${owner}.${word} from ${owner} where ${owner}.id = new.${owner}_id), '');
        return new;
      end
      $body$`);
    this.addSql(`
      create trigger take_sort_name before insert or update of ${owner}_id, sort_name on ${table}
        for each row execute function ${table}_take_sort_name()`);
    this.addSql(`
      create function ${owner}_give_sort_name() returns trigger language plpgsql set search_path from current as $body$
      begin
        update ${table}
        set sort_name = came.${word}
        from came
        where ${table}.${owner}_id = came.id and ${table}.sort_name <> came.${word};
        return null;
      end
      $body$`);
    for (const event of ["insert", "update"]) {
      this.addSql(`
        create trigger give_sort_name_${event} after ${event} on ${owner} referencing new table as came
          for each statement execute function ${owner}_give_sort_name()`);
    }
  }
}
