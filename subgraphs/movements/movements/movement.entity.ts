import { defineEntity } from "@mikro-orm/core";
import { choice, foldedFrom, key, label, texts } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";

/** Phong trào. */
export const MovementSchema = defineEntity({
  name: "Movement",
  properties: {
    ...recordColumns(),
    name: label(),
    otherNames: texts(),
    /** What lists are ordered by. */
    sortName: foldedFrom("name"),
  },
});
export class Movement extends MovementSchema.class {}
MovementSchema.setClass(Movement);

/** Lĩnh vực: a heading that models act under. Its code is its identity. */
export const ActivityFieldSchema = defineEntity({
  name: "ActivityField",
  properties: {
    code: key().primary(),
    labelVi: label(),
    labelEn: label(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});

export const movementEntities = [MovementSchema, ActivityFieldSchema] as const;
