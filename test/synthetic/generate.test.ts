import { parseArguments } from "@phong-trao/gateway/generate/arguments.ts";
import { generateInto } from "@phong-trao/gateway/generate/generate-into.ts";
import { prepare } from "@phong-trao/gateway/one-process.ts";
import { forbiddenTermsIn } from "@phong-trao/schema/tools/forbidden-terms.ts";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedDatabase, type TestDatabase } from "../stack/postgres.ts";

/** A hundredth of the country, on all of its units: beside the facts, told from them, and gone again. */

const settings = (...args: string[]) => {
  const read = parseArguments(["--scale", "0.01", ...args]);
  if (read === "HELP") throw new Error("Nobody asked for help.");
  return read;
};
const silent = { write: () => true };

let database: TestDatabase;
let client: Client;
let before: readonly Digest[];
let made: ReadonlyMap<string, number>;
let first: readonly Digest[];
beforeAll(async () => {
  database = await preparedDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  before = await digests("true");
  made = await generateInto(database.url, settings("--seed", "42"), silent);
  first = await digests("origin = 'SYNTHETIC'");
}, 600_000);
afterAll(async () => {
  await client?.end();
  await database?.[Symbol.asyncDispose]();
});

test("there are as many records of each kind as the scale says", () => {
  expect(Object.fromEntries(made)).toMatchObject({
    "movements.model": 3_000,
    "movements.model_site": 1_240,
    "movements.event": 600,
    "movements.reported_figure": 2_000,
    "people.post": 400,
    "people.membership": 800,
    "people.award": 1_000,
  });
});

test("facts are as they were", async () => {
  const facts = before.filter(({ table }) => !derived.has(table));
  expect(await digests("origin = 'SOURCE'")).toEqual(facts);
});

test("made-up records say so in their key, their name and their source", async () => {
  const wrong: string[] = [];
  for (const { table, columns } of await tables()) {
    if (!columns.has("origin")) continue;
    const conditions = [
      ...(columns.has("id") ? ["id not like '%syn-%'"] : []),
      ...(columns.has("name") ? ["name not like '%(tổng hợp)'"] : []),
      ...(columns.has("citations") ? ["citations -> 0 ->> 'document' <> 'syn-du-lieu-tong-hop'"] : []),
      ...(columns.has("award_id") ? ["award_id not like 'syn-%'"] : []),
    ];
    const { rows } = await client.query(
      `select * from ${table} where origin = 'SYNTHETIC' and (${conditions.join(" or ") || "true"}) limit 3`,
    );
    wrong.push(...rows.map((row) => `${table}: ${JSON.stringify(row)}`));
  }
  expect(wrong).toEqual([]);
});

test("a fact never looks made up", async () => {
  for (const { table, columns } of await tables()) {
    if (!columns.has("origin") || !columns.has("id")) continue;
    const { rows } = await client.query(`select id from ${table} where origin = 'SOURCE' and id like '%syn-%'`);
    expect(rows).toEqual([]);
  }
});

test("every key of a record in another subgraph leads to a record", async () => {
  const leadsTo = {
    "organisations.administrative_unit": ["unit_id", "subject_unit_id", "group_unit_id"],
    "organisations.organisation": [
      "organisation_id",
      "host_id",
      "issuer_id",
      "selected_by_id",
      "subject_organisation_id",
      "grantor_id",
      "donor_id",
    ],
    "movements.movement": ["movement_id"],
  };
  const dangling: string[] = [];
  for (const { table, columns } of await tables()) {
    if (!columns.has("origin")) continue;
    for (const [owner, names] of Object.entries(leadsTo)) {
      for (const name of names.filter((one) => columns.has(one))) {
        const { rows } = await client.query<{ key: string }>(
          `select distinct ${name} as key from ${table} as held
            where origin = 'SYNTHETIC' and ${name} is not null
              and not exists (select from ${owner} where id = held.${name})
            limit 3`,
        );
        dangling.push(...rows.map(({ key }) => `${table}.${name}: ${key}`));
      }
    }
  }
  expect(dangling).toEqual([]);
});

test("a hamlet of then ended with its commune, and its namesake of today is another unit", async () => {
  const { rows } = await client.query(`
    select name.name, commune.id as commune, name.validity = commune.validity as same_life
    from organisations.unit_name as name
    join organisations.unit_parent as parent using (unit_id)
    join organisations.administrative_unit as commune on commune.id = parent.parent_id
    where name.origin = 'SYNTHETIC'`);
  expect(rows.length).toBeGreaterThan(1_500);
  expect(rows.every(({ same_life }) => same_life)).toBe(true);
  const communes = Map.groupBy(rows, ({ commune }) => String(commune).endsWith(".20250701"));
  expect(communes.get(true)?.length).toBeGreaterThan(800);
  expect(communes.get(false)?.length).toBeGreaterThan(800);
});

test("no name, title or label speaks of what the register must never hold", async () => {
  const texts: string[] = [];
  for (const { table, columns } of await tables()) {
    if (!columns.has("origin")) continue;
    for (const column of ["name", "title", "label", "role", "achievement", "group_label", "recipient_group"]) {
      if (!columns.has(column)) continue;
      const { rows } = await client.query<{ text: string }>(
        `select distinct ${column} as text from ${table} where origin = 'SYNTHETIC' and ${column} is not null`,
      );
      texts.push(...rows.map(({ text }) => text));
    }
  }
  expect(texts.length).toBeGreaterThan(10_000);
  // Names of real places are not ours to judge: `xã Tân An` says nothing.
  const ours = texts.map((text) =>
    text.replace(/ (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) .*$/u, ""),
  );
  expect(forbiddenTermsIn([...new Set(ours)])).toEqual([]);
});

test("a start finds nothing to load", async () => {
  expect(await prepare(database.url)).toEqual({ migrated: 0, loaded: 0 });
});

test("a second run refuses to mix its data with what is there, and says what to do", async () => {
  await expect(generateInto(database.url, settings("--seed", "43"), silent)).rejects.toThrow(/--replace/);
  expect(await digests("origin = 'SYNTHETIC'")).toEqual(first);
});

test("the same seed gives the same rows again, in place of what was there", async () => {
  await generateInto(database.url, settings("--seed", "42", "--replace"), silent);
  expect(await digests("origin = 'SYNTHETIC'")).toEqual(first);
}, 600_000);

test("another seed gives others", async () => {
  await generateInto(database.url, settings("--seed", "43", "--replace"), silent);
  const others = await digests("origin = 'SYNTHETIC'");
  const site = (all: readonly Digest[]) => all.find(({ table }) => table === "movements.model_site");
  expect(site(others)?.rows).toBe(site(first)?.rows);
  expect(site(others)?.digest).not.toBe(site(first)?.digest);
}, 600_000);

test("taken out, it leaves everything as it was: the facts, who counts into whom, and the counts", async () => {
  await generateInto(database.url, settings("--remove"), silent);
  expect(await digests("true")).toEqual(before);
}, 600_000);

interface Digest {
  readonly table: string;
  readonly rows: number;
  readonly digest: string | null;
}

/** Follow from facts and made-up records together. */
const derived = new Set<string>();

/** Tables with numbers for what is counted where: by what the numbers stand for, which is given out anew each time. */
const meant: Readonly<Record<string, string>> = {
  roll_up: `(select place.unit_id, frame, during, measure, dimension, grain, value, year, sure, open, days, sures, opens
    from SCHEMA.roll_up join SCHEMA.roll_up_place as place using (place) join SCHEMA.roll_up_series using (series)
    join SCHEMA.roll_up_member using (member))`,
  roll_up_place: `(select unit_id, frame, during from SCHEMA.roll_up_place)`,
  roll_up_series: `(select measure, dimension, grain from SCHEMA.roll_up_series)`,
  roll_up_member: `(select value from SCHEMA.roll_up_member)`,
  counted_alike: `(select member_id from SCHEMA.counted_alike)`,
  counted_by_class: `(select member_id, unit_id, frame, during, placement, there
    from SCHEMA.counted_alike join SCHEMA.counted_by_class using (class) join SCHEMA.roll_up_place using (place))`,
};

function rowsOf(table: string): string {
  const [schema = "", name = ""] = table.split(".");
  return meant[name]?.replaceAll("SCHEMA", schema) ?? table;
}

/** Of the rows that meet the condition; tables without an origin only where all rows do. */
async function digests(condition: string): Promise<readonly Digest[]> {
  const all: Digest[] = [];
  for (const { table, columns } of await tables()) {
    if (!columns.has("origin") && condition !== "true") continue;
    const { rows } = await client.query<Omit<Digest, "table">>(
      `select count(*)::integer as rows, md5(string_agg(held::text, E'\\n' order by held::text collate "C")) as digest
         from ${rowsOf(table)} as held where ${condition}`,
    );
    if (!columns.has("origin")) derived.add(table);
    all.push({ table, rows: 0, digest: null, ...rows[0] });
  }
  return all;
}

async function tables() {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select held.table_schema || '.' || held.table_name as table, array_agg(c.column_name::text) as columns
    from information_schema.tables as held
    join information_schema.columns as c using (table_schema, table_name)
    where held.table_schema in ('organisations', 'movements', 'people') and held.table_type = 'BASE TABLE'
      and held.table_name <> 'applied_migration'
    group by 1
    order by 1`);
  return rows.map(({ table, columns }) => ({ table, columns: new Set(columns) }));
}
