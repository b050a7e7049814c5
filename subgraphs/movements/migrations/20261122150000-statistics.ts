import { Migration } from "@mikro-orm/migrations";
import { createStatistics } from "../statistics/roll-up.ts";

/** Counts of sites, registrations, designations, events and tasks that the database keeps true itself. */
export default class extends Migration {
  override up(): void {
    for (const statement of createStatistics) {
      this.addSql(statement);
    }
  }
}
