import { Migration } from "@mikro-orm/migrations";

/** A level can be held as a whole from a day on, and not before: the tables of the country are of two days. */
export default class extends Migration {
  override up(): void {
    // Made of the facts, which are loaded anew with this version of the program.
    this.addSql(`delete from coverage`);
    this.addSql(`alter table coverage drop column complete_levels`);
    this.addSql(`alter table coverage add column complete_from jsonb not null`);
  }
}
