import { Migration } from "@mikro-orm/migrations";

/** Some sources say that a district chose, and name no organisation of it. */
export default class extends Migration {
  override up(): void {
    this.addSql(`alter table designation add column selected_by_unit_id text collate "C" null`);
    this.addSql(
      `alter table designation add constraint designation_selected_by_one check (num_nonnulls(selected_by_id, selected_by_unit_id) <= 1)`,
    );
  }
}
