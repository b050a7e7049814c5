import { type Client, escapeIdentifier } from "pg";

/** What is listed and counted on units, and what of a copy has to be another. */
const tables = [
  { table: "movements.model_site", other: { is_first: "false" } },
  { table: "movements.designation", other: { subject_unit_id: "unit.key", subject_organisation_id: "null" } },
  { table: "people.award", other: {} },
] as const;

/**
 * So many more records of each kind in every unit that is given: copies of one that is there, written as its owner
 * writes.
 *
 * @param batch tells the keys of one call from those of another
 */
export async function addRecords(
  owner: Client,
  units: readonly string[],
  { each, batch }: { readonly each: number; readonly batch: string },
): Promise<void> {
  for (const { table, other } of tables) {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
      [table],
    );
    const changed: Readonly<Record<string, string>> = {
      id: "copied.id || '-' || unit.key || '-' || number",
      unit_id: "unit.key",
      ...other,
    };
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => changed[name] ?? `copied.${escapeIdentifier(name)}`);
    await owner.query(
      `insert into ${table} (${columns.map(escapeIdentifier).join(", ")})
       select ${values.join(", ")}
       from (select * from ${table} order by id limit 1) as copied
       cross join unnest($1::text[]) as unit(key)
       cross join generate_series(1, $2::integer) as at
       cross join lateral (select $3 || at) as made(number)`,
      [units, each, batch],
    );
  }
}

/** The communes of a former province on a day, and everything that ever bore the name. */
export async function unitsAskedFor(
  owner: Client,
  { code, day, name }: { readonly code: string; readonly day: string; readonly name: string },
): Promise<readonly string[]> {
  const { rows } = await owner.query<{ key: string }>(
    `select commune.unit_id as key
     from organisations.unit_code as province
     join organisations.unit_parent as district on district.parent_id = province.unit_id and district.validity @> $2::date
     join organisations.unit_parent as commune on commune.parent_id = district.unit_id and commune.validity @> $2::date
     where province.level = 'PROVINCE' and province.code = $1 and province.validity @> $2::date
     union
     select unit_id from organisations.unit_name where bare = $3
     order by key`,
    [code, day, name],
  );
  return rows.map(({ key }) => key);
}
