import { makeLog } from "@phong-trao/gateway/log.ts";
import { serveInOneProcess, subgraphs } from "@phong-trao/gateway/one-process.ts";
import { unwatched } from "@phong-trao/kit/database/data-change.ts";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, today } from "../stack/platform.ts";
import { preparedDatabase, type TestDatabase } from "../stack/postgres.ts";

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await preparedDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database[Symbol.asyncDispose]();
});

test("every table of the register is watched", async () => {
  for (const schema of ["register", ...subgraphs.map(({ name }) => name)]) {
    const { rows } = await owner.query<{ tables: number }>(
      "select count(*)::integer as tables from pg_tables where schemaname = $1",
      [schema],
    );
    expect(rows[0]?.tables).toBeGreaterThan(1);
    expect(await unwatched(owner, schema), schema).toEqual([]);
  }
});

test("what a subgraph's version covers is all that its views and those that it reads are made of", async () => {
  for (const subgraph of subgraphs) {
    const running = subgraph.open(await subgraph.readerUrl(database.url));
    try {
      const { rows } = await owner.query<{ schema: string }>(
        // From the relations that the reader may see, through views, down to tables.
        `with recursive behind as (
           select oid from pg_class
            where relkind in ('r', 'p', 'v') and relnamespace::regnamespace::text <> 'data_change'
              and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'register', 'public')
              and has_schema_privilege($1, relnamespace, 'usage') and has_table_privilege($1, oid, 'select')
           union
           select pg_depend.refobjid
             from behind
             join pg_rewrite on pg_rewrite.ev_class = behind.oid
             join pg_depend on pg_depend.objid = pg_rewrite.oid and pg_depend.refclassid = 'pg_class'::regclass
              and pg_depend.classid = 'pg_rewrite'::regclass
         )
         select distinct relnamespace::regnamespace::text as schema
           from behind join pg_class using (oid) where relkind in ('r', 'p') order by 1`,
        [`phong_trao_${subgraph.name}`],
      );
      expect(rows.map(({ schema }) => schema)).toEqual([...running.dataOf].toSorted());
    } finally {
      await running.close();
    }
  }
});

test("the version of all data is that of the moment, whichever subgraph was written to, and no answer with it is kept", async () => {
  await using started = new AsyncDisposableStack();
  const gateway = started.adopt(
    await serveInOneProcess(database.url, {
      host: "127.0.0.1",
      port: 0,
      log: makeLog("silent"),
      clock: () => today,
      answerCache: { bytes: 1_000_000 },
    }),
    ({ stop }) => stop(),
  );
  const query = `query Version { ...R } fragment R on Query { here: register { version: dataVersion } }`;
  const version = async () => ((await ask(gateway.url, query)).data as { here: { version: string } }).here.version;
  const seen = [await version()];
  for (let time = 0; time < 3; time += 1) expect(await version()).toBe(seen[0]);
  for (const table of ["movements.model", "people.person", "organisations.organisation"]) {
    await owner.query(`update ${table} set origin = origin where false`);
    const next = await version();
    expect(seen, table).not.toContain(next);
    expect(await version()).toBe(next);
    seen.push(next);
  }
  expect(gateway.answerFigures).toMatchObject({ entries: 0, hits: 0 });
});

test("a person's new name is in the next answer of two gateways that kept the old one", async () => {
  const start = () =>
    serveInOneProcess(database.url, {
      host: "127.0.0.1",
      port: 0,
      log: makeLog("silent"),
      clock: () => today,
      answerCache: { bytes: 1_000_000 },
    });
  await using started = new AsyncDisposableStack();
  const gateways = [
    started.adopt(await start(), ({ stop }) => stop()),
    started.adopt(await start(), ({ stop }) => stop()),
  ];
  const query = `{ persons(filter: { search: "dinh van sau" }) { nodes { name memberships { nodes { role } } } } }`;
  const names = async (url: string) =>
    ((await ask(url, query)).data as { persons: { nodes: { name: string }[] } }).persons.nodes.map(({ name }) => name);
  for (const gateway of gateways) {
    const { url } = gateway;
    for (let time = 0; time < 2; time += 1) expect(await names(url)).toEqual(["Đinh Văn Sáu"]);
    // It is kept when its client has it already.
    while (gateway.answerFigures?.entries === 0) await pause(1);
    expect(await names(url)).toEqual(["Đinh Văn Sáu"]);
  }
  expect(gateways.map(({ answerFigures }) => answerFigures?.hits)).toEqual([1, 1]);
  await owner.query("begin");
  await owner.query("update people.person set name = 'Đinh Văn Sáu (thử)' where name = 'Đinh Văn Sáu'");
  for (const { url } of gateways) expect(await names(url)).toEqual(["Đinh Văn Sáu"]);
  await owner.query("commit");
  for (const { url } of gateways) expect(await names(url)).toEqual(["Đinh Văn Sáu (thử)"]);
  expect(gateways.map(({ answerFigures }) => answerFigures?.hits)).toEqual([2, 2]);
  // Of organisations, whose views people reads.
  await owner.query("update organisations.organisation set name = name where false");
  for (const { url } of gateways) await names(url);
  expect(gateways.map(({ answerFigures }) => answerFigures?.hits)).toEqual([2, 2]);
});

test("reading the version takes next to nothing", async () => {
  const people = subgraphs.find(({ name }) => name === "people");
  const running = people?.open(await people.readerUrl(database.url));
  try {
    const version = await running?.dataVersion();
    expect(version).toMatch(/^[\d.]+\/\d+(\/\d+:\d+){4}$/);
    const { rows } = await owner.query<{ "QUERY PLAN": [{ Plan: Record<string, number> }] }>(
      `explain (analyze, buffers, format json) select sum(changes) from data_change.people`,
    );
    expect(rows[0]?.["QUERY PLAN"][0].Plan["Shared Hit Blocks"]).toBeLessThan(10);
  } finally {
    await running?.close();
  }
});
