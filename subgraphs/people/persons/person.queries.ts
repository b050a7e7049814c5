import { contains } from "@phong-trao/kit/connections/conditions.ts";
import { ascending, type ListArguments, type ListDefinition } from "@phong-trao/kit/connections/list.ts";
import { listAll } from "@phong-trao/kit/connections/listing.ts";
import { type RawBuilder, type SqlBool, sql } from "@phong-trao/kit/database/sql.ts";
import { rowByKey } from "@phong-trao/kit/questions.ts";
import type { RecordRow } from "@phong-trao/kit/records/record.entity.ts";
import { within } from "@phong-trao/kit/units/containment.ts";
import type { UnitView } from "@phong-trao/schema/ids.ts";
import type { PersonFilter } from "../src/generated/resolvers.ts";
import { keyIn, viewIn } from "@phong-trao/kit/records/key-in.ts";

export interface PersonRow extends RecordRow {
  readonly name: string;
}

const columns = sql<PersonRow>`person.name, person.citations, person.inferences, person.origin`;

export const personSql = (key: RawBuilder<unknown>) => sql`
      select person.id as key, ${columns}
      from person
      where person.id = ${key}`;

export const personByKey = rowByKey<PersonRow>("person by key", async (keys, { db }) => {
  const { rows } = await sql<PersonRow>`
    select person.id as key, ${columns}
    from person
    where person.id = any(${keys}::text[])`.execute(db);
  return rows;
});

interface PersonListArguments extends ListArguments {
  readonly filter?: PersonFilter | null | undefined;
}

const persons: ListDefinition<PersonRow, PersonListArguments> = {
  name: "Person",
  columns,
  from: sql`person`,
  key: sql.ref("person.id"),
  orders: { NAME_ASC: [ascending(sql`person.search_text collate "C"`, "text")] },
  where: ({ filter }, today) => [
    ...contains(sql.ref("person.search_text"), filter?.search),
    ...memberOf(keyIn("Organisation", filter?.organisation)),
    ...memberWithin(viewIn(filter?.within), today),
  ],
};

export const allPersons = listAll(persons);

const memberOf = (organisation: string | null): readonly RawBuilder<SqlBool>[] =>
  organisation === null
    ? []
    : [
        sql`person.id in (
          select membership.person_id
          from membership
          where membership.organisation_id = ${organisation})`,
      ];

const memberWithin = (unit: UnitView | null, today: string): readonly RawBuilder<SqlBool>[] =>
  within(sql.ref("place.unit_id"), unit, today).map(
    (condition) => sql`person.id in (
      select membership.person_id
      from membership
      join organisations.organisation_place as place on place.organisation_id = membership.organisation_id
      where ${condition})`,
  );
