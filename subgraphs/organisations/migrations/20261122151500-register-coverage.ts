import { Migration } from "@mikro-orm/migrations";

/** For whoever counts in periods: which there can be, and where none of the units of a level are missing. */
export default class extends Migration {
  override up(): void {
    // The contract with the other subgraphs: subgraphs/kit/src/units/coverage.ts says what each column means.
    this.addSql(`
      create view register_coverage as
        select covered_from, (select max(effective_on) from administrative_change) as changed_through, complete_from
        from coverage`);
  }
}
