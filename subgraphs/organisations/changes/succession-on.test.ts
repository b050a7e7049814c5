import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
const seen = "share unit { name code asOf province { name } }";

describe("what a unit is on a later day", () => {
  test("Bạch Lưu is Hải Lựu of Vĩnh Phúc in March 2025 and Hải Lựu of Phú Thọ a year later, whole", async () => {
    const { commune } = await ask(`{ commune(code: "08779", asOf: "2020-11-09") {
      march: successorsOn(date: "2025-03-01") { ${seen} }
      next: successorsOn(date: "2026-03-01") { ${seen} unit { id } }
      same: successorsOn(date: "2020-11-09") { ${seen} }
    } }`);
    const haiLuu = { name: "Xã Hải Lựu", code: "08782" };
    expect(commune.march).toEqual([
      { share: "WHOLE", unit: { ...haiLuu, asOf: "2025-03-01", province: { name: "Tỉnh Vĩnh Phúc" } } },
    ]);
    const id = unit("08782.20250701", "2026-03-01");
    expect(commune.next).toEqual([
      { share: "WHOLE", unit: { ...haiLuu, id, asOf: "2026-03-01", province: { name: "Tỉnh Phú Thọ" } } },
    ]);
    expect(commune.same).toMatchObject([{ share: "WHOLE", unit: { name: "Xã Bạch Lưu", asOf: "2020-11-09" } }]);
  });

  test("Tân Thành was divided, Lý Sơn became a đặc khu, and the district of Hàm Thuận Nam is nothing", async () => {
    const { commune, island, district } = await ask(`{
      commune(code: "28042", asOf: "2024-01-01") { successorsOn(date: "2026-11-22") { ${seen} } }
      island: district(code: "536") { successorsOn(date: "2026-11-22") { share unit { name level } } }
      district(code: "598") { successorsOn(date: "2026-11-22") { share } }
    }`);
    expect(commune.successorsOn).toMatchObject([
      { share: "PART", unit: { name: "Xã Thủ Thừa" } },
      { share: "PART", unit: { name: "Xã Mỹ Thạnh" } },
    ]);
    expect(island.successorsOn).toEqual([{ share: "WHOLE", unit: { name: "Đặc khu Lý Sơn", level: "COMMUNE" } }]);
    expect(district.successorsOn).toEqual([]);
  });
});

describe("what a unit was on an earlier day", () => {
  test("Hàm Kiệm was three communes, and Mỹ Thạnh has a part of a fourth", async () => {
    const { hamKiem, myThanh } = await ask(`{
      hamKiem: commune(code: "23128") { predecessorsOn(date: "2020-01-01") { ${seen} } }
      myThanh: commune(code: "28051") { predecessorsOn(date: "2025-06-30") { share unit { name } } }
    }`);
    expect(hamKiem.predecessorsOn).toMatchObject([
      { share: "WHOLE", unit: { name: "Xã Mương Mán", asOf: "2020-01-01", province: { name: "Tỉnh Bình Thuận" } } },
      { share: "WHOLE", unit: { name: "Xã Hàm Kiệm", code: "23125" } },
      { share: "WHOLE", unit: { name: "Xã Hàm Cường", code: "23128" } },
    ]);
    expect(myThanh.predecessorsOn).toEqual([
      { share: "PART", unit: { name: "Xã Tân Thành" } },
      { share: "WHOLE", unit: { name: "Xã Mỹ Lạc" } },
      { share: "WHOLE", unit: { name: "Xã Mỹ Thạnh" } },
      { share: "WHOLE", unit: { name: "Xã Bình An" } },
    ]);
  });

  test("Bạch Lưu is found two steps back, while it was there", async () => {
    const { commune } = await ask(`{ commune(code: "08782") {
      in2024: predecessorsOn(date: "2024-12-31") { share unit { name } }
      in2025: predecessorsOn(date: "2025-01-01") { share unit { name } }
    } }`);
    const bachLuu = { share: "WHOLE", unit: { name: "Xã Bạch Lưu" } };
    expect(commune.in2024).toContainEqual(bachLuu);
    expect(commune.in2025).not.toContainEqual(bachLuu);
    expect(commune.in2025).toContainEqual({ share: "WHOLE", unit: { name: "Xã Hải Lựu" } });
  });

  test("the đặc khu was a district; a unit that was there already was itself", async () => {
    const { special, hamCuong } = await ask(`{
      special: commune(code: "21548") { predecessorsOn(date: "2025-06-30") { share unit { name level } } }
      hamCuong: commune(code: "23128", asOf: "2024-01-01") { predecessorsOn(date: "2020-01-01") { ${seen} } }
    }`);
    expect(special.predecessorsOn).toEqual([{ share: "WHOLE", unit: { name: "Huyện Lý Sơn", level: "DISTRICT" } }]);
    expect(hamCuong.predecessorsOn).toMatchObject([
      { share: "WHOLE", unit: { name: "Xã Hàm Cường", asOf: "2020-01-01" } },
    ]);
  });
});

describe("a day that cannot be answered", () => {
  const refusal = async (field: string) => {
    const { errors } = await organisations.ask(`{ commune(code: "23128", asOf: "2025-07-01") { ${field} { share } } }`);
    expect(errors).toHaveLength(1);
    return errors[0];
  };
  test("on the wrong side names the field for the other side", async () => {
    expect(await refusal(`successorsOn(date: "2025-06-30")`)).toEqual({
      code: "BAD_USER_INPUT",
      message:
        "successorsOn goes forward in time: 30 June 2025 (2025-06-30) lies before 1 July 2025 (2025-07-01), the day on which this view shows the unit. Ask predecessorsOn, or choose an earlier view.",
    });
    expect(await refusal(`predecessorsOn(date: "2025-07-02")`)).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("Ask successorsOn"),
    });
  });
  test.each([`successorsOn(date: "2027-01-01")`, `predecessorsOn(date: "2019-12-31")`])(
    "outside the coverage: %s",
    async (field) => {
      expect(await refusal(field)).toMatchObject({ code: "DATE_OUT_OF_COVERAGE" });
    },
  );
});

test("it takes one statement each, for a commune and for all of a province", async () => {
  const statements = async (of: string, fields: string) =>
    (await organisations.ask(`{ ${of} { communes { id ${fields} } } }`)).statements.length;
  const old = `district(code: "598")`;
  const province = `province(code: "60", asOf: "2025-06-30")`;
  for (const field of [`successorsOn(date: "2026-01-01") { share }`, `predecessorsOn(date: "2020-01-01") { share }`]) {
    const alone = await statements(province, "");
    // And one for the dates that may be asked about.
    expect(await statements(province, field)).toBe(alone + 2);
    expect(await statements(old, field)).toBeLessThanOrEqual(alone + 2);
  }
  expect(await statements(province, "outcome")).toBe((await statements(province, "")) + 1);
});

describe("what became of a unit", () => {
  test("in one word: merged, divided, converted, ended without successor, not known; or it goes on", async () => {
    const outcomes = await ask(`{
      bachLuu: commune(code: "08779", asOf: "2020-11-09") { outcome }
      hamCuong: commune(code: "23128", asOf: "2020-11-09") { outcome }
      hamKiem: commune(code: "23128") { outcome }
      tanThanh: commune(code: "28042", asOf: "2020-11-09") { outcome }
      hamThuanNam: district(code: "598") { outcome }
      lySon: district(code: "536") { outcome }
      binhThuan: province(code: "60", asOf: "2020-11-09") { outcome }
      lamDong: province(code: "68") { outcome }
      anhDung: administrativeUnit(id: "${unit("08779.0.thon-anh-dung")}") { outcome }
    }`);
    expect(
      Object.fromEntries(Object.entries(outcomes).map(([name, one]) => [name, (one as never)["outcome"]])),
    ).toEqual({
      bachLuu: "MERGED",
      hamCuong: "MERGED",
      hamKiem: "GOES_ON",
      tanThanh: "DIVIDED",
      hamThuanNam: "ENDED_WITHOUT_SUCCESSOR",
      lySon: "CONVERTED",
      binhThuan: "MERGED",
      lamDong: "GOES_ON",
      anhDung: "NOT_KNOWN",
    });
  });
});
