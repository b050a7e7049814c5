import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { PlaceSchema } from "../database/example/place.entity.ts";
import { places } from "../database/example/places.database.ts";
import { startThrowawayServer, type ThrowawayServer } from "../database/throwaway-server.ts";
import { enterFacts, withdrawFacts } from "./entered-facts.ts";
import { type AnyFacts, loadFacts, loadTogether } from "./load-facts.ts";
import { rowsOf } from "./rows.ts";

const schema = z.strictObject({ places: z.array(z.strictObject({ id: z.string(), name: z.string() })) });

let server: ThrowawayServer;
let folder: string;
let ownerUrl: string;
let owner: pg.Client;
let facts: AnyFacts;

beforeAll(async () => {
  server = await startThrowawayServer();
  folder = await mkdtemp(join(tmpdir(), "facts-"));
  await writeFile(join(folder, "an-giang.yaml"), `places: [{ id: an-giang, name: An Giang }]\n`);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server[Symbol.asyncDispose]();
});
beforeEach(async ({ onTestFinished }) => {
  ownerUrl = await server.createDatabase(`entered_${Math.random().toString(36).slice(2)}`);
  await places.migrate(ownerUrl);
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  onTestFinished(() => owner.end());
  facts = {
    database: places,
    folder: pathToFileURL(`${folder}/`),
    schema,
    rowsVersion: "1",
    rows: (files) => [
      rowsOf(
        PlaceSchema,
        files.flatMap((file) =>
          (file.facts as z.output<typeof schema>).places.map((place) => ({
            ...place,
            level: "PROVINCE" as const,
            parent: null,
            validity: "[1945-09-02,)",
            aliases: [],
            citations: [{ document: file.name, locator: null }],
          })),
        ),
      ),
    ],
  };
  await loadFacts(ownerUrl, facts);
});

const names = async () =>
  (await owner.query<{ name: string }>("select name from places.place order by id")).rows.map(({ name }) => name);
const text = "places: [{ id: ca-mau, name: Cà Mau }]\n";

test("facts that are entered stand beside those of the folder, and stay when these are loaded anew", async () => {
  await enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }]);
  expect(await names()).toEqual(["An Giang", "Cà Mau"]);
  expect(await loadFacts(ownerUrl, facts)).toMatchObject({ loaded: false });
  expect(await loadFacts(ownerUrl, { ...facts, rowsVersion: "2" })).toMatchObject({ loaded: true });
  expect(await names()).toEqual(["An Giang", "Cà Mau"]);
});

test("a text that breaks a rule is not kept, and all of its problems are told", async () => {
  const broken = "places: [{ id: ca-mau, nam: Cà Mau }]\n";
  await expect(enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text: broken }])).rejects.toThrow(
    /2 problems.*\n.*ca-mau.yaml:1  places\[0\].name.*\n.*ca-mau.yaml:1  places\[0\].nam:/,
  );
  expect(await names()).toEqual(["An Giang"]);
  expect((await owner.query("select from register.entered_facts")).rowCount).toBe(0);
});

test("what was entered once cannot be entered under the same name again", async () => {
  await enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }]);
  await expect(enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }])).rejects.toThrow("entered_facts_pkey");
});

test("what was entered is taken back with all that came of it, and nothing else", async () => {
  await enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }]);
  await enterFacts(ownerUrl, [{ facts, name: "hue.yaml", text: "places: [{ id: hue, name: Huế }]\n" }]);
  await withdrawFacts(ownerUrl, [{ subgraph: "places", name: "ca-mau.yaml" }], [facts]);
  expect(await names()).toEqual(["An Giang", "Huế"]);
  expect((await owner.query<{ name: string }>("select name from register.entered_facts")).rows).toEqual([
    { name: "hue.yaml" },
  ]);
});

test("what others build on is not taken back", async () => {
  const building: AnyFacts = {
    ...facts,
    rows: (files, tables) => {
      const later = files.find(({ name }) => name === "later.yaml");
      if (!files.some(({ name }) => name === "ca-mau.yaml")) later?.problem([], "It builds on Cà Mau.");
      return facts.rows(files, tables);
    },
  };
  await enterFacts(ownerUrl, [{ facts: building, name: "ca-mau.yaml", text }]);
  await enterFacts(ownerUrl, [{ facts: building, name: "later.yaml", text: "places: [{ id: hue, name: Huế }]\n" }]);
  const takeBack = withdrawFacts(ownerUrl, [{ subgraph: "places", name: "ca-mau.yaml" }], [building]);
  await expect(takeBack).rejects.toThrow("later.yaml:1  It builds on Cà Mau.");
  expect(await names()).toEqual(["An Giang", "Cà Mau", "Huế"]);
});

test("who decided before others entered something is refused, and has to look again", async () => {
  const looked: never[] = [];
  await enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }], [facts], looked);
  const hue = { facts, name: "hue.yaml", text: "places: [{ id: hue, name: Huế }]\n" };
  await expect(enterFacts(ownerUrl, [hue], [facts], looked)).rejects.toThrow("Somebody else has entered");
  expect(await names()).toEqual(["An Giang", "Cà Mau"]);
  await enterFacts(ownerUrl, [hue], [facts], [{ subgraph: "places", name: "ca-mau.yaml" }]);
  expect(await names()).toEqual(["An Giang", "Cà Mau", "Huế"]);
});

test("a file knows whether it came with the program or was entered", async () => {
  const seen: Record<string, boolean> = {};
  const looking: AnyFacts = {
    ...facts,
    rows: (files, tables) => {
      for (const { name, entered } of files) seen[name] = entered;
      return facts.rows(files, tables);
    },
  };
  await enterFacts(ownerUrl, [{ facts: looking, name: "ca-mau.yaml", text }]);
  expect(seen).toEqual({ "an-giang.yaml": false, "ca-mau.yaml": true });
});

test("several loads are one transaction: where the last fails, nothing of the first is there", async () => {
  const failing: AnyFacts = {
    ...facts,
    rowsVersion: "3",
    afterLoad: () => Promise.reject(new Error("the sums do not add up")),
  };
  const first = { ...facts, rowsVersion: "2", rows: () => [rowsOf(PlaceSchema, [])] } as AnyFacts;
  await expect(loadTogether(ownerUrl, [first, failing])).rejects.toThrow("the sums do not add up");
  expect(await names()).toEqual(["An Giang"]);
});

test("a row that has not changed is not written", async () => {
  const version = async () =>
    (await owner.query<{ version: string }>("select xmin::text as version from places.place where id = 'an-giang'"))
      .rows[0]?.version;
  const before = await version();
  await enterFacts(ownerUrl, [{ facts, name: "ca-mau.yaml", text }]);
  expect(await version()).toBe(before);
});
