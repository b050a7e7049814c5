import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { places } from "./example/places.database.ts";
import { containing, fold } from "./fold.ts";
import { startThrowawayServer, type ThrowawayServer } from "./throwaway-server.ts";

/** Names of provinces, districts, communes and towns, as they stood before and after 1 July 2025. */
const names = (await readFile(new URL("./fold.names.txt", import.meta.url), "utf8")).trim().split("\n");
const others = [
  "Hòa Bình",
  "Hoà Bình",
  "thuỷ",
  "thủy",
  "Ðắk Lắk",
  "ĐẮK LẮK",
  "M'Đrắk",
  "Ia H'Drai",
  "Pờ Ly Ngài",
  "Bà Rịa - Vũng Tàu",
  "Bà Rịa – Vũng Tàu",
  "  5 tự quản   về ANTT!  ",
  "“Toàn dân bảo vệ an ninh Tổ quốc”",
  "46-CT/TW",
  "124/2021/TT-BCA",
  "100%_\\ chắc",
  "ភាសាខ្មែរ",
  "Ὀδυσσεύς",
  "straße",
  "½ m²",
  "a\tb\nc\u00a0d",
  "",
  "   ",
  "…",
  "😀 vui",
  "İstanbul",
  "ỵỷỹ ƯỚC ƠN",
  "K",
];

let server: ThrowawayServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startThrowawayServer();
  const url = await server.createDatabase("folding");
  await places.migrate(url);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server[Symbol.asyncDispose]();
});

test("PostgreSQL and TypeScript fold every name alike, composed and decomposed", async () => {
  const texts = [...names, ...others].flatMap((name) => [name, name.normalize("NFD"), name.toUpperCase()]);
  const { rows } = await client.query<{ text: string; folded: string }>(
    "select text, register.fold(text) as folded from unnest($1::text[]) with ordinality as t (text, at) order by at",
    [texts],
  );
  expect(names.length).toBeGreaterThan(300);
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(fold));
});

test("old and new places of the tone, composed and decomposed letters and both kinds of Đ are the same word", () => {
  for (const [one, other] of [
    ["Hòa", "Hoà"],
    ["thủy", "thuỷ"],
    ["Hòa", "Hòa".normalize("NFD")],
    ["Đắk", "đắk"],
    ["Bà Rịa – Vũng Tàu", "ba ria vung tau"],
  ] as const) {
    expect(fold(one)).toBe(fold(other));
  }
  expect(fold("Thị trấn Chợ Vàm")).toBe("thi tran cho vam");
});

test("what was typed cannot act as a pattern", () => {
  expect(containing("100%_\\")).toBe("%100%");
});

test("the folded column is found by its trigram index", async () => {
  await client.query("set enable_seqscan = off");
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    "explain select id from places.place where search_text like $1",
    [containing("chợ vàm")],
  );
  expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("place_search_text_trigram");
});
