/**
 * Writes the migration from what a subgraph's migrations make now to what its entities say:
 *
 *     node subgraphs/kit/tools/make-migration.ts movements "add reports"
 *
 * Read the file before it is committed: what entities cannot say (exclusion constraints, views, data that moves) is
 * added by hand, and a renamed column looks like a dropped and a new one.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { entitiesAgreeWithTables } from "../src/database/agreement.ts";
import type { Database } from "../src/database/define-database.ts";
import { migrate } from "../src/database/migrate.ts";
import { startThrowawayServer } from "../src/database/throwaway-server.ts";

const [subgraph, title = "first"] = process.argv.slice(2);
if (subgraph === undefined) {
  throw new Error('Name the subgraph, and what the migration does: make-migration.ts movements "add reports"');
}
const definition = new URL(`../../${subgraph}/src/database.ts`, import.meta.url);
const { database } = (await import(definition.href)) as { readonly database: Database };

// Views of other subgraphs, and those that the new migration is to create, are not there; for tables that does not matter.
const alone: Database = { ...database, reads: [], publishes: [] };
await mkdir(database.migrations, { recursive: true });
await using server = await startThrowawayServer();
const url = await server.createDatabase("make_migration");
await migrate(alone, url);
const missing = await entitiesAgreeWithTables(alone, url);
if (missing.length === 0) {
  console.log(`The tables of ${subgraph} are as its entities say: nothing to write.`);
} else {
  const file = new URL(`${fileName(title)}.ts`, database.migrations);
  await writeFile(file, migrationText(missing), { flag: "wx" });
  console.log(`Wrote ${file.pathname}`);
}

/** The time comes first: migrations run in the order of their names. */
function fileName(name: string): string {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  return `${time}-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

function migrationText(statements: readonly string[]): string {
  const calls = statements.map((statement) => {
    const sql = statement.replace(/[`\\]|\$\{/g, "\\$&");
    return sql.includes("\n")
      ? `    this.addSql(\`\n${sql.replace(/^/gm, "      ")}\`);`
      : `    this.addSql(\`${sql}\`);`;
  });
  return [
    'import { Migration } from "@mikro-orm/migrations";',
    "",
    "export default class extends Migration {",
    "  override up(): void {",
    calls.join("\n"),
    "  }",
    "}",
    "",
  ].join("\n");
}
