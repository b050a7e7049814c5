import { Migration } from "@mikro-orm/migrations";

export default class extends Migration {
  override up(): void {
    this.addSql(
      `create table visit (id text collate "C" not null, place_id text collate "C" not null, primary key (id))`,
    );
  }
}
