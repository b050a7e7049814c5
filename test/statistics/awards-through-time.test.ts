import { afterAll, beforeAll, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform[Symbol.asyncDispose]());

/** `8 collectives, 11 individuals` of the giấy khen of 2024, or nothing. */
async function giayKhen(field: string, { frame = "RESTATED", year = 2024 } = {}): Promise<Record<string, number>> {
  const { data, errors } = await platform.ask(
    `{ unit: ${field} { awardStatistics(period: { year: ${year} }, frame: ${frame}) { form recipientKind count { value } } } }`,
  );
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.unit.awardStatistics.map((row: { form: string; recipientKind: string; count: { value: number } }) => [
      `${row.form} ${row.recipientKind}`,
      row.count.value,
    ]),
  );
}

const all = { "COMMENDATION COLLECTIVE": 8, "COMMENDATION INDIVIDUAL": 11 };

test("Hàm Thuận Nam's awards of 2024 count on the district and on Bình Thuận, then as now", async () => {
  for (const unit of ['district(code: "598", asOf: "2024-09-17")', 'province(code: "60", asOf: "2025-06-30")']) {
    for (const frame of ["RESTATED", "AS_REPORTED"]) {
      expect(await giayKhen(unit, { frame })).toEqual(all);
    }
    expect(await giayKhen(unit, { year: 2023 })).toEqual({});
  }
});

test("restated on Lâm Đồng, in which the district ended; as reported, Lâm Đồng of today was not there", async () => {
  expect(await giayKhen('province(code: "68")')).toEqual(all);
  expect(await giayKhen('province(code: "68")', { frame: "AS_REPORTED" })).toEqual({});
  // Lâm Đồng of before had no part in the district.
  expect(await giayKhen('province(code: "68", asOf: "2024-09-17")')).toEqual({});
});

test("an award of the district is one of no commune: none of those on its land counts it", async () => {
  const { data } = await platform.ask(
    `{ province(code: "68") { communes { name awardStatistics(period: { year: 2024 }) { form } } } }`,
  );
  expect(data.province.communes).toHaveLength(124);
  for (const { awardStatistics } of data.province.communes) expect(awardStatistics).toEqual([]);
});

test("explained on Lâm Đồng: through the former district, down to the article that says so", async () => {
  const { data } = await platform.ask(`{
    province(code: "68") {
      awardStatistics(period: { year: 2024 }) {
        count { explain {
          asOf
          units { unit { name asOf } relation placement atLeast }
          records { nodes { ... on Award { grantor { name } unit { name } citations { document { kind } locator } } } }
        } }
        byGrantorLevel { grantorLevel count { value } }
      }
    }
  }`);
  const [, collectives] = data.province.awardStatistics;
  expect(collectives).toMatchObject({
    count: {
      explain: {
        asOf: "2026-11-22",
        units: [
          {
            unit: { name: "Huyện Hàm Thuận Nam", asOf: "2025-06-30" },
            relation: "FORMER",
            placement: "EXACT",
            atLeast: 8,
          },
        ],
        records: {
          nodes: [
            {
              unit: { name: "Huyện Hàm Thuận Nam" },
              citations: [{ document: { kind: "PRESS_ARTICLE" }, locator: "đoạn 5" }],
            },
          ],
        },
      },
    },
    byGrantorLevel: [{ grantorLevel: "DISTRICT", count: { value: 8 } }],
  });
});

test("Chợ Vàm's 12 gifts count on the commune that the town went into whole", async () => {
  const { data } = await platform.ask(`{
    commune(code: "30409") { giftStatistics(period: { year: 2025 }) { item { vi } count { value exactness } } }
    province(code: "91") { giftStatistics(period: { year: 2025 }) { count { value exactness } } }
  }`);
  expect(data.commune.giftStatistics).toEqual([{ item: { vi: "gạo" }, count: { value: 12, exactness: "EXACT" } }]);
  expect(data.province.giftStatistics).toEqual([{ count: { value: 12, exactness: "EXACT" } }]);
});
