import { type RecordType, recordKey, type UnitView, unitView } from "@phong-trao/schema/ids.ts";

/** The key inside an id that a filter may hold. Null: it asks for nothing. What is no id is refused, also an empty text. */
export const keyIn = (type: RecordType, id: string | null | undefined): string | null =>
  typeof id === "string" ? recordKey(type, id) : null;

/** The same for units. */
export const viewIn = (id: string | null | undefined): UnitView | null =>
  typeof id === "string" ? unitView(id) : null;
