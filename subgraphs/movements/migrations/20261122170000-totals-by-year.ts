import { Migration } from "@mikro-orm/migrations";
import { makeRollUpAnew } from "@phong-trao/kit/statistics/make-roll-up-anew.ts";
import { createTriggers } from "../statistics/roll-up.ts";

/** Totals of sites, registrations, designations, events and tasks: a row for each year, with its days; none for hamlets. */
export default class extends Migration {
  override up(): void {
    for (const statement of makeRollUpAnew(createTriggers)) {
      this.addSql(statement);
    }
  }
}
