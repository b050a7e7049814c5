import { createRollUpAlone } from "@phong-trao/kit/statistics/roll-up-triggers.ts";
import { Migration } from "@mikro-orm/migrations";

/** What is counted is not written in SERIALIZABLE transactions either: they, too, see none of what others write meanwhile. */
export default class extends Migration {
  override up(): void {
    this.addSql(createRollUpAlone);
  }
}
