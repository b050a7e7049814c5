import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { TableRows } from "../facts/rows.ts";
import { copyText } from "./copy-text.ts";
import type { Table } from "./tables-of.ts";

/** So many characters are gathered before they go, of all tables together. */
const batch = 8_000_000;

/**
 * Puts rows into tables by COPY, in the transaction that the client is in. They are gathered and go in batches, one
 * table after the other in the order of `tables`: so what a row points at is there before it, and no more than a batch
 * is ever held. Origin is SYNTHETIC, whatever the rows say.
 *
 * @param onBatch hears how many parts and rows have gone
 * @returns how many rows came into each table, by its name
 */
export async function copyRows(
  client: pg.Client,
  tables: readonly Table[],
  parts: Iterable<readonly TableRows[]>,
  onBatch: (parts: number, rows: number) => void = () => {},
): Promise<ReadonlyMap<string, number>> {
  const copies = new Map(tables.map((table) => [table.entity, new TableCopy(table)]));
  const total = (of: (copy: TableCopy) => number) => [...copies.values()].reduce((sum, copy) => sum + of(copy), 0);
  let done = 0;
  const send = async () => {
    for (const copy of copies.values()) await copy.send(client);
    onBatch(
      done,
      total(({ rows }) => rows),
    );
  };
  for (const part of parts) {
    for (const { entity, rows } of part) {
      const copy = copies.get(entity);
      if (copy === undefined) throw new Error(`${entity.meta.className} is not among the tables to write.`);
      copy.add(rows);
    }
    done++;
    if (total(({ waiting }) => waiting) >= batch) await send();
  }
  await send();
  // Until autovacuum comes by, PostgreSQL plans as if nothing had come; and it sees nothing before the end of a transaction.
  for (const { identifier } of tables) await client.query(`analyze ${identifier}`);
  return new Map([...copies.values()].filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows]));
}

class TableCopy {
  readonly name: string;
  /** That have gone. */
  rows = 0;
  /** Characters. */
  waiting = 0;
  #lines: string[] = [];
  readonly #columns: readonly { readonly property: string; readonly text: (value: unknown) => string }[];
  readonly #statement: string;

  constructor({ name, identifier, columns }: Table) {
    this.name = name;
    this.#columns = columns.map(({ property, type }) => ({ property, text: copyText(type) }));
    this.#statement = `copy ${identifier} (${columns.map((column) => pg.escapeIdentifier(column.name)).join(", ")}) from stdin`;
  }

  add(rows: readonly object[]): void {
    for (const row of rows) {
      const values = row as Readonly<Record<string, unknown>>;
      const cells = this.#columns.map(({ property, text }) =>
        property === "origin" ? "SYNTHETIC" : text(values[property]),
      );
      const line = `${cells.join("\t")}\n`;
      this.#lines.push(line);
      this.waiting += line.length;
    }
  }

  async send(client: pg.Client): Promise<void> {
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    this.waiting = 0;
    await pipeline(Readable.from(chunksOf(lines)), client.query(copyFrom(this.#statement)));
    this.rows += lines.length;
  }
}

/** A message for each line would cost more than the line. */
function* chunksOf(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield lines.slice(from, from + 500).join("");
}
