import { defineEntity } from "@mikro-orm/core";
import { foldedFrom, json, label, reference, texts, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns, warningsColumn } from "@phong-trao/kit/records/record.entity.ts";
import { Movement } from "../movements/movement.entity.ts";

export interface StoredComponent {
  readonly ordinal: number;
  readonly name: string;
  readonly note: string | null;
}

/** Mô hình, as a named design; the places where it runs are sites. */
export const ModelSchema = defineEntity({
  name: "Model",
  properties: {
    ...recordColumns(),
    warnings: warningsColumn(),
    name: label(),
    otherNames: texts(),
    movement: () => reference(Movement).nullable(),
    components: json<readonly StoredComponent[]>(),
    /** Codes of the fields it acts in. */
    activityFields: texts(),
    sortName: foldedFrom("name"),
    searchText: foldedFrom("name", "other_names[]"),
  },
  indexes: [trigramIndex("model", "search_text")],
});
export class Model extends ModelSchema.class {}
ModelSchema.setClass(Model);

export const modelEntities = [ModelSchema] as const;
