import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import type { RecordsById } from "./oracle.ts";
import type { Deed } from "./history.ts";
import { deleteRows, insertRows, type RecordOf, type Row, type TableName, updateRows } from "./records.ts";

/** The records of one history, by `table id`. */
export type Held = Map<string, RecordOf>;

/** What one step writes of a table. */
interface Writing {
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly come: readonly string[];
}

/** Does it in `held`, and tells which rows are to be deleted, updated and inserted. */
export function perform(held: Held, deeds: readonly Deed[]): Writing {
  const before = new Map(held);
  const replaced = new Set<string>();
  for (const { record, slot, deed } of deeds) {
    const key = `${record.table} ${idOf(record.table, slot)}`;
    if (deed === "REMOVE") {
      held.delete(key);
    } else {
      held.set(key, record);
      if (deed === "REPLACE") replaced.add(key);
    }
  }
  leaveNothingDangling(held);
  const keys = [...new Set([...before.keys(), ...held.keys()])];
  const isReplaced = (key: string) => replaced.has(key) && before.has(key) && held.has(key);
  return {
    gone: keys.filter((key) => before.has(key) && (!held.has(key) || isReplaced(key))),
    changed: keys.filter(
      (key) => !isReplaced(key) && before.has(key) && held.has(key) && before.get(key) !== held.get(key),
    ),
    come: keys.filter((key) => held.has(key) && (!before.has(key) || isReplaced(key))),
  };
}

const initials: Readonly<Record<TableName, string>> = {
  document: "d",
  model: "m",
  model_site: "s",
  event: "e",
  task: "t",
  safety_registration: "r",
  designation: "g",
};
const idOf = (table: TableName, slot: number) => `${initials[table]}${slot}`;

/** A site has a model, and a task what gave it. */
function leaveNothingDangling(held: Held): void {
  for (const [key, { table, row }] of held) {
    const missing =
      (table === "model_site" && !held.has(`model ${row.model_id}`)) ||
      (table === "task" && row.event_id !== null && !held.has(`event ${row.event_id}`)) ||
      (table === "task" && row.document_id !== null && !held.has(`document ${row.document_id}`));
    if (missing) held.delete(key);
  }
}

/** Keys of units and records of a history begin with its prefix, so that many stand in one database. */
export async function write(
  trx: AnyKysely,
  writings: ReadonlyMap<string, { readonly writing: Writing; readonly records: RecordsById }>,
  order: readonly TableName[],
): Promise<void> {
  const rowsOf = (table: TableName, kind: keyof Writing) =>
    [...writings].flatMap(([prefix, { writing, records }]) =>
      writing[kind]
        .filter((key) => key.startsWith(`${table} `))
        .map((key) => prefixed(prefix, key.slice(table.length + 1), records.get(key)?.row ?? {})),
    );
  for (const table of order) {
    const gone = rowsOf(table, "gone");
    if (gone.length > 0) {
      await deleteRows(
        trx,
        table,
        gone.map(({ id }) => id),
      );
    }
  }
  for (const table of order.toReversed()) {
    const [changed, come] = [rowsOf(table, "changed"), rowsOf(table, "come")];
    if (changed.length > 0) await updateRows(trx, table, changed);
    if (come.length > 0) await insertRows(trx, table, come);
  }
}

function prefixed(prefix: string, id: string, row: object): Row {
  const values = Object.entries(row).map(([column, value]) => [
    column,
    column.endsWith("_id") && value !== null ? `${prefix}.${value}` : value,
  ]);
  return { ...Object.fromEntries(values), id: `${prefix}.${id}` };
}
