import type pg from "pg";
import type { Database } from "./define-database.ts";
import { type PublishedView, viewPath } from "./published-view.ts";
import { qualified } from "./rights.ts";

/** Throws when a view of the contract is missing, or has other columns than the contract says. */
export async function checkViews(client: pg.Client, database: Database): Promise<void> {
  for (const view of database.publishes) {
    if (viewPath(view).schema !== database.subgraph) {
      throw new Error(`${database.subgraph} cannot publish ${view.name}: it is not in its schema.`);
    }
  }
  const problems = [
    ...(await problemsWith(
      client,
      database.publishes,
      (view) => `Create it in a migration of ${viewPath(view).schema}.`,
    )),
    ...(await problemsWith(
      client,
      database.reads,
      (view) => `Migrate ${viewPath(view).schema} before ${database.subgraph}.`,
    )),
  ];
  if (problems.length > 0) {
    throw new Error(problems.join("\n"));
  }
}

async function problemsWith(
  client: pg.Client,
  views: readonly PublishedView[],
  remedy: (view: PublishedView) => string,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const view of views) {
    const { rows } = await client.query<{ column: string; type: string }>(
      `select attname as column, format_type(atttypid, null) as type
         from pg_attribute join pg_class on pg_class.oid = attrelid
        where attrelid = to_regclass($1) and relkind in ('v', 'm') and attnum > 0 and not attisdropped`,
      [qualified(view.name)],
    );
    if (rows.length === 0) {
      problems.push(`There is no view ${view.name}. ${remedy(view)}`);
      continue;
    }
    const there = new Map(rows.map(({ column, type }) => [column, type]));
    for (const [column, type] of Object.entries(view.columns)) {
      const expected = type.replace(/\?$/, "");
      if (there.get(column) !== expected) {
        problems.push(
          `The view ${view.name} should have a column ${column} of type ${expected}; ` +
            `it ${there.has(column) ? `is ${there.get(column)}` : "is not there"}. ${remedy(view)}`,
        );
      }
    }
  }
  return problems;
}
