import { defineEntity, p } from "@mikro-orm/core";
import { choice, key, label } from "@phong-trao/kit/database/columns.ts";

/** One grade on a scale of words, such as `khá`. */
export const GradeSchema = defineEntity({
  name: "Grade",
  properties: {
    id: key().primary(),
    scale: key(),
    /** From 1 up; better grades have higher numbers. */
    rank: p.integer(),
    labelVi: label(),
    labelEn: label(),
    origin: choice(["SOURCE", "SYNTHETIC"]),
  },
});
export class Grade extends GradeSchema.class {}
GradeSchema.setClass(Grade);

export const gradeEntities = [GradeSchema] as const;
