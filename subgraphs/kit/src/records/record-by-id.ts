import type { Context } from "../context.ts";
import type { Question } from "../questions.ts";
import { fault } from "@phong-trao/schema/fault.ts";
import { type RecordType, recordKey } from "@phong-trao/schema/ids.ts";

/** A root look-up: the record with this id, else NOT_FOUND. `noun` as a client would call it: "a model". */
export async function recordById<Row extends object>(
  context: Context,
  asking: Question<string, Row | null>,
  { type, id, noun }: { readonly type: RecordType; readonly id: string; readonly noun: string },
): Promise<Row> {
  const row = await context.ask(asking, recordKey(type, id));
  if (row === null) {
    throw fault(
      "NOT_FOUND",
      `There is no ${noun} with this id: it was removed, or the id comes from another register. Look it up in a list.`,
    );
  }
  return row;
}
