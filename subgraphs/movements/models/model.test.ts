import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { siteFacts, siteRows } from "../sites/site.facts.ts";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const unit = (key: string, on: string | null = null) => unitId({ key, on });

test("“5 tự quản” has five components, and says how six were read as five", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) {
      model(id: $id) {
        name otherNames
        movement { name }
        components { ordinal name note }
        activityFields { code }
        firstSite { id }
        sites { totalCount nodes { pilotLevel unit { id } } }
        warnings { code legalBasis { title } }
        inferences { field }
      }
    }`,
    { id: recordId("Model", "5-tu-quan") },
  );
  expect(errors).toEqual([]);
  expect(data.model.components.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
  expect(data.model.components[2]).toEqual({
    ordinal: 3,
    name: "Bảo vệ tài sản; phòng, chống cháy nổ",
    note: expect.stringContaining("dấu chấm phẩy"),
  });
  expect(data.model.activityFields).toHaveLength(5);
  // The source does not say that the model began in Anh Dũng.
  expect(data.model.firstSite).toBeNull();
  expect(data.model.sites).toEqual({
    totalCount: 1,
    nodes: [{ pilotLevel: "NOT_STATED", unit: { id: unit("08779.0.thon-anh-dung") } }],
  });
  expect(data.model.warnings).toEqual([{ code: "READING_UNCERTAIN", legalBasis: null }]);
});

test("models are found by name without tone marks, by field, and by the sector of a site", async () => {
  const { data, errors } = await movements.ask(`{
    byName: models(filter: { search: "HE THONG chinh tri" }) { nodes { name } }
    byField: models(filter: { activityFields: ["FIRE_PREVENTION", "ETHNIC_AFFAIRS"] }) { nodes { name } }
    bySector: models(filter: { sectors: [EDUCATION] }) { nodes { name } }
    all: models { totalCount }
  }`);
  expect(errors).toEqual([]);
  expect(data.byName.nodes).toEqual([{ name: "Hệ thống chính trị trực tiếp tham gia bảo đảm an ninh, trật tự" }]);
  expect(data.byField.nodes).toEqual([{ name: "5 tự quản về ANTT" }]);
  expect(data.bySector.nodes).toEqual([{ name: "3 lực lượng cùng quản học sinh chấp hành pháp luật" }]);
  expect(data.all.totalCount).toBe(5);
});

const modelsOf = async (id: string, args = "") => {
  const { data, errors } = await movements.entity(
    "AdministrativeUnit",
    id,
    `id models${args} { totalCount edges { placement inheritedFrom { id } node { name } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.id).toBe(id);
  return data.models;
};

describe("the models of a unit", () => {
  test("are those of its hamlets, and after the merge those of the commune that it took in", async () => {
    const bachLuu = await modelsOf(unit("08779.0"));
    expect(bachLuu.edges).toEqual([{ placement: "EXACT", inheritedFrom: null, node: { name: "5 tự quản về ANTT" } }]);
    const haiLuu = await modelsOf(unit("08782.20250101"));
    expect(haiLuu.edges).toEqual([
      { placement: "EXACT", inheritedFrom: { id: unit("08779.0.thon-anh-dung") }, node: { name: "5 tự quản về ANTT" } },
    ]);
    expect((await modelsOf(unit("08782.20250101"), "(inherited: false)")).totalCount).toBe(0);
    expect((await modelsOf(unit("08779.0"), "(scope: OWN)")).totalCount).toBe(0);
  });

  test("come once each; the place is certain when that of one site is", async () => {
    const luuNghiepAnh = unit("29476.20250701");
    expect((await modelsOf(luuNghiepAnh)).edges[0]).toMatchObject({
      placement: "UNDETERMINABLE",
      inheritedFrom: { id: unit("29473.0") },
    });
    await movements.add(
      siteRows({
        document: "article-tra-vinh",
        ...z.strictObject(siteFacts).parse({
          sites: [{ key: "made-up.0", model: "ba-tot-ba-giam", unit: "29479.0", status: "RUNNING" }],
        }),
      }),
    );
    // What is certain, and through which unit: both are said of the same site.
    expect((await modelsOf(luuNghiepAnh)).edges[0]).toMatchObject({
      placement: "EXACT",
      inheritedFrom: { id: unit("29479.0") },
    });
    await movements.add(
      siteRows({
        document: "article-tra-vinh",
        ...z.strictObject(siteFacts).parse({
          sites: [
            { key: "made-up.1", model: "ba-tot-ba-giam", unit: "29476.20250701", status: "RUNNING", first: true },
            { key: "made-up.2", model: "ba-tot-ba-giam", unit: "29476.20250701", status: "PLANNED" },
          ],
        }),
      }),
    );
    expect(await modelsOf(luuNghiepAnh)).toEqual({
      totalCount: 1,
      edges: [{ placement: "EXACT", inheritedFrom: null, node: { name: "Câu lạc bộ “Ba tốt, ba giảm”" } }],
    });
    const { data } = await movements.entity("Model", recordId("Model", "ba-tot-ba-giam"), "firstSite { id origin }");
    expect(data.firstSite).toEqual({ id: recordId("ModelSite", "made-up.1"), origin: "SYNTHETIC" });
  });
});
