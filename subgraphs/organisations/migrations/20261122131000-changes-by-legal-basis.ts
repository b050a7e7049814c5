import { Migration } from "@mikro-orm/migrations";

/** A resolution and its changes; in the order of lists, latest first, so that a page is read and not sorted. */
export default class extends Migration {
  override up(): void {
    this.addSql(
      `create index administrative_change_by_legal_basis on administrative_change (legal_basis, effective_on desc, id)`,
    );
  }
}
