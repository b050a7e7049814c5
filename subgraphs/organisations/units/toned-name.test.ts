import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOrganisations, type Organisations } from "../test-support/open-organisations.ts";
import { bareName, tonedName } from "./toned-name.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

test("PostgreSQL and TypeScript make the same of every name, composed and decomposed", async () => {
  const rows = await asOwner(
    organisations.ownerUrl,
    { search_path: "organisations" },
    async (client) =>
      (
        await client.query<{ name: string; bare: string; toned: string }>(`
          select name, bare_name(name) as bare, toned_name(name) as toned
          from (
            select name from unit_name union select name from retired_unit
            union select normalize(name, nfd) from unit_name union select upper(name) from unit_name
            union values ('Phường 007'), ('  Ð, đ; THUỶ '), ('100%_\\\\ chắc'), (''), ('ភាសាខ្មែរ'), ('Ia H’Drai')
          ) as every`)
      ).rows,
  );
  expect(rows.length).toBeGreaterThan(10_000);
  expect(rows.filter(({ name, bare }) => bare !== bareName(name))).toEqual([]);
  expect(rows.filter(({ name, toned }) => toned !== tonedName(name))).toEqual([]);
});

test("what was typed so far is the beginning of a name, wherever the tone will stand", () => {
  for (const [typed, name] of [
    ["Hoà", "Hòa Bình"],
    ["thuỷ", "Thủy Nguyên"],
    ["nguyễ", "Nguyễn Trãi"],
    ["quý", "Quý Lộc"],
    ["giá", "Giáo Liêm"],
  ] as const) {
    expect(tonedName(name).startsWith(tonedName(typed))).toBe(true);
  }
  expect(tonedName("Chiềng Hắc")).not.toBe(tonedName("Chiềng Hặc"));
});
