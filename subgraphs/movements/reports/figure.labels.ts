import type { Context } from "@phong-trao/kit/context.ts";
import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import { activityFieldByCode } from "../movements/movement.queries.ts";
import { askOne } from "@phong-trao/kit/records/ask-all.ts";
import type { BreakdownDimension } from "../src/generated/resolvers.ts";
import type { StoredCategory } from "./figure.entity.ts";

/** What the members of each dimension are values of. */
export const listOfDimension = {
  SECTOR: "Sector",
  ACTIVITY_FIELD: "ActivityField",
  SUBJECT_KIND: "SafetySubjectKind",
} as const satisfies Record<BreakdownDimension, StoredCategory["list"]>;

interface Labelled {
  readonly vi: string;
  readonly en: string;
}

/** What a member is called: enums carry their labels in the schema, fields of activity are data. */
export async function labelOf(list: StoredCategory["list"], code: string, context: Context): Promise<Labelled> {
  if (list === "ActivityField") {
    return (await askOne(context, activityFieldByCode, code)).label;
  }
  const found = enumLabels[list]?.values.find(({ value }) => value === code);
  if (found === undefined) {
    throw new Error(`A figure names "${code}", and the enum ${list} has no such value.`);
  }
  return { vi: found.vi, en: found.en };
}
