import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Database } from "../database/define-database.ts";
import { PlaceCodeSchema, PlaceSchema } from "../database/example/place.entity.ts";
import { places } from "../database/example/places.database.ts";
import { startThrowawayServer, type ThrowawayServer } from "../database/throwaway-server.ts";
import { type Facts, loadFacts as loadFactsOf } from "./load-facts.ts";
import { rowsOf } from "./rows.ts";

const schema = z.strictObject({
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      level: z.enum(["PROVINCE", "COMMUNE"]),
      parent: z.string().optional(),
      codes: z.array(z.string()).default([]),
    }),
  ),
});

let server: ThrowawayServer;
let owner: pg.Client;
let ownerUrl: string;
let folder: string;
let afterLoads = 0;
const loadFacts = (facts: typeof load) => loadFactsOf(ownerUrl, facts);
let load: Facts<typeof schema, typeof places extends Database<infer DB> ? DB : never>;

beforeAll(async () => {
  server = await startThrowawayServer();
  folder = await mkdtemp(join(tmpdir(), "facts-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server[Symbol.asyncDispose]();
});
beforeEach(async ({ onTestFinished }) => {
  ownerUrl = await server.createDatabase(`facts_${Math.random().toString(36).slice(2)}`);
  await places.migrate(ownerUrl);
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  onTestFinished(() => owner.end());
  afterLoads = 0;
  load = {
    database: places,
    folder: pathToFileURL(`${folder}/`),
    schema,
    rowsVersion: "1",
    rows: (files) => {
      const known = new Set(files.flatMap(({ facts }) => facts.places.map(({ id }) => id)));
      for (const { facts, problem } of files) {
        for (const [at, { parent }] of facts.places.entries()) {
          if (parent !== undefined && !known.has(parent)) {
            problem(["places", at, "parent"], `There is no place "${parent}".`);
          }
        }
      }
      const all = files.flatMap(({ name, facts }) => facts.places.map((place) => ({ ...place, document: name })));
      return [
        rowsOf(
          PlaceSchema,
          all.map((place) => ({
            id: place.id,
            name: place.name,
            level: place.level,
            parent: place.parent ?? null,
            validity: "[1945-09-02,)",
            aliases: [],
            citations: [{ document: place.document, locator: null }],
          })),
        ),
        rowsOf(
          PlaceCodeSchema,
          all.flatMap(({ id, codes }) =>
            codes.map((code) => ({ id: `${id}-${code}`, place: id, code, validity: "[1945-09-02,)" })),
          ),
        ),
      ];
    },
    afterLoad: async (trx) => {
      afterLoads += 1;
      // Fails where the rows are not in yet.
      await trx.selectFrom("place").select("id").limit(1).executeTakeFirstOrThrow();
    },
  };
  await writeFile(
    join(folder, "an-giang.yaml"),
    `# Chợ Vàm
places:
  - { id: cho-vam, name: Chợ Vàm, level: COMMUNE, parent: an-giang, codes: ["30406"] }
  - { id: an-giang, name: An Giang, level: PROVINCE }
`,
  );
  await writeFile(
    join(folder, "vinh-phuc.yaml"),
    `places:
  - id: bach-luu
    name: Bạch Lưu
    level: COMMUNE
`,
  );
});

const names = async () =>
  (await owner.query<{ name: string }>("select name from places.place order by id")).rows.map(({ name }) => name);

describe("facts", () => {
  test("are loaded once, and again only when a file or what makes rows of them has changed", async () => {
    expect(await loadFacts(load)).toMatchObject({ loaded: true, records: 4 });
    expect(await names()).toEqual(["An Giang", "Bạch Lưu", "Chợ Vàm"]);
    expect(await loadFacts({ ...load, rows: () => expect.unreachable("nothing is read a second time") })).toMatchObject(
      { loaded: false, records: 4 },
    );
    expect(await loadFacts({ ...load, rowsVersion: "2" })).toMatchObject({ loaded: true });
    expect(await loadFacts({ ...load, rowsVersion: new URL("../", import.meta.url) })).toMatchObject({ loaded: true });
    expect(await loadFacts({ ...load, rowsVersion: new URL("../", import.meta.url) })).toMatchObject({ loaded: false });
    await rm(join(folder, "vinh-phuc.yaml"));
    expect(await loadFacts(load)).toMatchObject({ loaded: true, records: 3 });
    expect(await names()).toEqual(["An Giang", "Chợ Vàm"]);
    expect(afterLoads).toBe(4);
  });

  test("leave alone what officers have entered, even where it hangs on a fact", async () => {
    await loadFacts(load);
    await owner.query(`
      insert into places.place (id, name, level, parent_id, validity, aliases, citations, origin)
      values ('entered', 'Phú Tân', 'COMMUNE', 'an-giang', '[2025-07-01,)', '{}', '[]', 'ENTERED')`);
    await loadFacts({ ...load, rowsVersion: "2" });
    expect(await names()).toContain("Phú Tân");
  });

  test("of two processes, one loads and the other sees it done", async () => {
    const outcomes = await Promise.all([loadFacts(load), loadFacts(load), loadFacts(load)]);
    expect(outcomes.filter(({ loaded }) => loaded)).toHaveLength(1);
    expect(afterLoads).toBe(1);
  });

  test("are repeated when the facts that they build on have changed", async () => {
    const building = { ...load, dependsOn: ["organisations"] };
    await expect(loadFacts(building)).rejects.toThrow("load organisations first");
    await owner.query("insert into register.load values ('organisations', 'one', 1, now())");
    expect(await loadFacts(building)).toMatchObject({ loaded: true });
    expect(await loadFacts(building)).toMatchObject({ loaded: false });
    await owner.query("update register.load set digest = 'two' where subgraph = 'organisations'");
    expect(await loadFacts(building)).toMatchObject({ loaded: true });
  });
});

async function stillThere(): Promise<void> {
  expect(await names()).toEqual(["An Giang", "Bạch Lưu", "Chợ Vàm"]);
  expect(await loadFacts(load)).toMatchObject({ loaded: false });
}

describe("a load that fails changes nothing", () => {
  beforeEach(async () => {
    await loadFacts(load);
  });

  test("on a row that PostgreSQL refuses, naming the table and the key", async () => {
    const twice = loadFacts({
      ...load,
      rowsVersion: "2",
      rows: (files, tables) => {
        const [placeRows] = load.rows(files, tables);
        return [{ ...placeRows!, rows: [...placeRows!.rows, placeRows!.rows[0]!] }];
      },
    });
    await expect(twice).rejects.toThrow(/^Place: .*Key \(id\)=\(cho-vam\) already exists. \(place_pkey\)/);
    await stillThere();
  });

  test("on a reference to nothing", async () => {
    const dangling = loadFacts({
      ...load,
      rowsVersion: "2",
      rows: () => [
        rowsOf(PlaceSchema, []),
        rowsOf(PlaceCodeSchema, [{ id: "x", place: "nowhere", code: "1", validity: "[2020-01-01,)" }]),
      ],
    });
    await expect(dangling).rejects.toThrow(`Key (place_id)=(nowhere) is not present in table "place"`);
    await stillThere();
  });

  test("on an error after the load", async () => {
    await expect(
      loadFacts({
        ...load,
        rowsVersion: "2",
        afterLoad: async (trx) => {
          await sql`delete from place_code`.execute(trx);
          throw new Error("the closure does not add up");
        },
      }),
    ).rejects.toThrow("the closure does not add up");
    await stillThere();
  });

  test("on problems in the files, all of which are told at once", async () => {
    await writeFile(
      join(folder, "an-giang.yaml"),
      `places:
  - id: cho-vam
    name: 17
    level: TOWN
    parrent: an-giang
  - { id: an-giang, name: An Giang, level: PROVINCE, codes: [89] }
`,
    );
    await writeFile(
      join(folder, "vinh-phuc.yaml"),
      `places:
  - id: bach-luu
    id: bach-luu-2
    name: ${"Bạch Lưu".normalize("NFD")}
    level: COMMUNE
`,
    );
    const failure = await loadFacts(load).catch((error: Error) => error.message);
    expect(failure).toMatchInlineSnapshot(`
      "The facts have 6 problems; nothing was loaded.
        an-giang.yaml:3  places[0].name: Invalid input: expected string, received number.
        an-giang.yaml:4  places[0].level: Invalid option: expected one of "PROVINCE"|"COMMUNE".
        an-giang.yaml:5  places[0].parrent: This key is not known here. Correct its spelling or remove it.
        an-giang.yaml:6  places[1].codes[0]: Invalid input: expected string, received number.
        vinh-phuc.yaml:3  This key is here for the second time. Keep one of them.
        vinh-phuc.yaml:4  "Bạch" has letters and tone marks apart (not NFC). Type it as "Bạch"."
    `);
    expect(await names()).toEqual(["An Giang", "Bạch Lưu", "Chợ Vàm"]);
  });

  test("on a reference that the rows' maker has found to lead nowhere", async () => {
    await writeFile(
      join(folder, "vinh-phuc.yaml"),
      (await readFile(join(folder, "vinh-phuc.yaml"), "utf8")) + "    parent: vinh-phuc\n",
    );
    await expect(loadFacts(load)).rejects.toThrow(`vinh-phuc.yaml:5  places[0].parent: There is no place "vinh-phuc".`);
  });
});
