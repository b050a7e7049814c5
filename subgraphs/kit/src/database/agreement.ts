import { columnDetailsThatDiffer } from "./column-details.ts";
import type { Database } from "./define-database.ts";
import { withOrm } from "./owner.ts";

/**
 * Where the tables that the migrations made differ from what the entities say: the statements that would make them
 * equal, none when they agree. A subgraph's test expects `[]`; `make-migration.ts` writes them into a migration.
 *
 * What a migration adds beyond the entities (exclusion constraints, further indexes and checks, triggers, tables, views)
 * is no difference. The price: an index, check or foreign key that an entity no longer declares is not noticed either.
 */
export function entitiesAgreeWithTables(database: Database, ownerUrl: string): Promise<string[]> {
  return withOrm(database, ownerUrl, async (orm) => {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
    const statements = sql
      .split(/;\n/)
      .map((statement) => plain(statement.trim().replace(/;$/, ""), database.subgraph))
      // The schema itself is made by `migrate`; while it is empty, MikroORM takes it for missing.
      .filter((statement) => statement !== "" && !statement.startsWith("create schema "));
    const details = await columnDetailsThatDiffer(orm, database.subgraph);
    const differences = statements.filter((statement) => !dropsAnAddition(statement, statements)).map(laidOut);
    return [...differences, ...details.filter((detail) => !statements.some((other) => sameColumn(other, detail)))];
  });
}

/** `alter table place alter column name type`: told already, by MikroORM. */
const sameColumn = (one: string, other: string) => one.startsWith(other.split(" ").slice(0, 7).join(" "));

/**
 * A changed constraint or index is dropped and made anew; one that is only dropped is unknown to the entities. Triggers
 * are never theirs: with each MikroORM would drop a function by the name that it gives to those of its own.
 */
function dropsAnAddition(statement: string, all: readonly string[]): boolean {
  if (/^drop (?:trigger if exists \S+ on \S+|function if exists \S+_fn\(\))$/.test(statement)) return true;
  const [, name] = /^(?:drop index|alter table \S+ drop constraint) (\S+)$/.exec(statement) ?? [];
  return name !== undefined && !all.some((other) => other !== statement && other.split(/\s+/).includes(name));
}

/** MikroORM writes every name in quotes and with its schema, which comes first in the search path anyway. */
function plain(statement: string, schema: string): string {
  return statement.replaceAll(`"${schema}".`, "").replace(/"([a-z_][a-z0-9_]*)"/g, "$1");
}

/** `create table` comes as one long line; a column a line can be read and compared. */
function laidOut(statement: string): string {
  const [, head, body] = /^(create table \S+ \()(.*)\)$/s.exec(statement) ?? [];
  if (head === undefined || body === undefined) {
    return statement;
  }
  return `${head}\n  ${splitAtTopLevel(body).join(",\n  ")}\n)`;
}

function splitAtTopLevel(list: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const character = list[at];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) {
      items.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...items, list.slice(from).trim()];
}
