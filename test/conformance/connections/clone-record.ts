import { Client, escapeIdentifier, escapeLiteral } from "pg";

/**
 * A second record like one that is there, written as its owner writes: with a key that comes directly behind it in
 * every order.
 *
 * @returns the id of the new record, and how to take it away again
 */
export async function cloneRecord(ownerUrl: string, id: string): Promise<{ id: string; remove(): Promise<void> }> {
  const [type = "", key = ""] = Buffer.from(id, "base64url").toString("utf8").split(":");
  const twin = `${key}-twin`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const table = await tableOf(client, type);
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
      [table],
    );
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => (name === "id" ? escapeLiteral(twin) : escapeIdentifier(name)));
    const { rowCount } = await client.query(
      `insert into ${table} (${columns.map(escapeIdentifier).join(", ")})
       select ${values.join(", ")} from ${table} where id = ${escapeLiteral(key)}`,
    );
    if (rowCount !== 1) throw new Error(`${table} has no record ${key} to make a second one of`);
    return {
      id: Buffer.from(`${type}:${twin}`, "utf8").toString("base64url"),
      remove: () => run(ownerUrl, `delete from ${table} where id = ${escapeLiteral(twin)}`),
    };
  } finally {
    await client.end();
  }
}

/** The table named like the type, in whichever schema. */
async function tableOf(client: Client, type: string): Promise<string> {
  const name = type.replaceAll(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
  const { rows } = await client.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables where tablename = $1`,
    [name],
  );
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`there are ${rows.length} tables called ${name}`);
  return rows[0].table;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
