import { type RecordType, recordKey } from "@phong-trao/schema/ids.ts";
import type { RawBuilder, SqlBool } from "kysely";

/** A condition of a filter where the client gave a value, else none; lists of them are spread together. */
export function when<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<SqlBool>,
): readonly RawBuilder<SqlBool>[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** The key inside an id that a filter may leave out. Another type's id: BAD_ID. */
export function keyIn(type: RecordType, id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : recordKey(type, id);
}
