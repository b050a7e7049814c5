import { fault } from "@phong-trao/schema/fault.ts";

/** For root fields that look a record up by its id: an unknown one is null and an error that says what to do. */
export function mustExist<Row>(row: Row | null, noun: string): Row {
  if (row === null) {
    throw fault("NOT_FOUND", `There is no ${noun} with this id. Take the \`id\` from a list or from another record.`);
  }
  return row;
}
