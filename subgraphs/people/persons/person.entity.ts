import { defineEntity } from "@mikro-orm/core";
import { foldedFrom, label, trigramIndex } from "@phong-trao/kit/database/columns.ts";
import { recordColumns } from "@phong-trao/kit/records/record.entity.ts";

/**
 * Somebody named in a public post or by a public award decision. The name is all that is ever held of a person; posts,
 * ranks and awards are statements of sources about memberships and awards. A test keeps the list of columns closed.
 */
export const PersonSchema = defineEntity({
  name: "Person",
  properties: {
    ...recordColumns(),
    name: label(),
    searchText: foldedFrom("name"),
  },
  indexes: [trigramIndex("person", "search_text")],
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
