import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import fc from "fast-check";
import { openOrganisations, type Organisations, unit } from "../test-support/open-organisations.ts";

let organisations: Organisations;
beforeAll(async () => {
  organisations = await openOrganisations();
});
afterAll(() => organisations[Symbol.asyncDispose]());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await organisations.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

test.each([
  ["2025-06-30", { provinces: 63, districts: 696, communes: 10_035 }],
  ["2025-07-01", { provinces: 34, districts: 0, communes: 3_321 }],
  ["2026-11-22", { provinces: 34, districts: 0, communes: 3_321 }],
])(
  "on %s there were as many units as the statistics office counts",
  async (asOf, { provinces, districts, communes }) => {
    const of = (level: string) => `administrativeUnits(asOf: $asOf, filter: { levels: [${level}] }) { totalCount }`;
    expect(
      await ask(
        `query ($asOf: Date!) { p: ${of("PROVINCE")} d: ${of("DISTRICT")} c: ${of("COMMUNE")} provinces(asOf: $asOf) { code } }`,
        { asOf },
      ),
    ).toMatchObject({
      p: { totalCount: provinces },
      d: { totalCount: districts },
      c: { totalCount: communes },
      provinces: { length: provinces },
    });
  },
);

test("the amendments of 2026: three municipalities, and 22 communes that became wards", async () => {
  const of = (level: string, type: string, asOf: string) =>
    `administrativeUnits(asOf: "${asOf}", filter: { levels: [${level}], types: [${type}] }) { totalCount }`;
  expect(
    await ask(`{ before: ${of("PROVINCE", "MUNICIPALITY", "2025-07-01")} now: ${of("PROVINCE", "MUNICIPALITY", "2026-11-22")}
      wardsBefore: ${of("COMMUNE", "WARD", "2025-07-01")} wardsNow: ${of("COMMUNE", "WARD", "2026-11-22")}
      zones: ${of("COMMUNE", "SPECIAL_ZONE", "2025-07-01")} }`),
  ).toEqual({
    before: { totalCount: 6 },
    now: { totalCount: 9 },
    wardsBefore: { totalCount: 687 },
    wardsNow: { totalCount: 709 },
    zones: { totalCount: 13 },
  });
});

test("on any day of its life a commune has one parent, which has it among its children, and one province", async () => {
  const communes = await asOwner(organisations.ownerUrl, { search_path: "organisations" }, async (client) => {
    const { rows } = await client.query<{ key: string; from: string; through: string }>(`
      select id as key, greatest(lower(validity), '2020-01-01')::text as from,
        coalesce(upper(validity) - 1, '2026-11-22')::text as through
      from administrative_unit where level = 'COMMUNE' order by id`);
    return rows;
  });
  expect(communes).toHaveLength(13_229);
  const days = (from: string, through: string) => (Date.parse(through) - Date.parse(from)) / 86_400_000;
  const dayOfLife = fc
    .record({ at: fc.nat(communes.length - 1), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ at, part }) => {
      const { key, from, through } = communes[at]!;
      const day = new Date(Date.parse(from) + Math.round(part * days(from, through)) * 86_400_000);
      return { key, on: day.toISOString().slice(0, 10) };
    });
  await fc.assert(
    fc.asyncProperty(fc.array(dayOfLife, { minLength: 1, maxLength: 20 }), async (seen) => {
      const one = ({ key, on }: { key: string; on: string }, at: number) =>
        `u${at}: administrativeUnit(id: "${unit(key, on)}") { id asOf parent { level children { id } } ancestors { level } province { level } }`;
      const found = await ask(`{ ${seen.map(one).join("\n")} }`);
      for (const [at, { on }] of seen.entries()) {
        const { id, asOf, parent, ancestors, province } = found[`u${at}`];
        expect(asOf).toBe(on);
        expect(parent.children.map((child: { id: string }) => child.id)).toContain(id);
        const above = ancestors.map(({ level }: { level: string }) => level);
        expect(above).toEqual(on < "2025-07-01" ? ["DISTRICT", "PROVINCE"] : ["PROVINCE"]);
        expect(province).toEqual({ level: "PROVINCE" });
      }
    }),
    { numRuns: 20 },
  );
});

test("the whole tree of a province of before is one statement beside its look-up", async () => {
  const { data, statements } = await organisations.ask(
    `{ province(code: "01", asOf: "2025-06-30") { districts { name communes { code name } } } }`,
  );
  expect(data.province.districts).toHaveLength(30);
  expect(data.province.districts.flatMap(({ communes }: { communes: unknown[] }) => communes)).toHaveLength(526);
  expect(statements).toHaveLength(2);
});
