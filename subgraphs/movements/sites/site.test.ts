import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const unit = (key: string, on: string | null = null) => unitId({ key, on });

test("the pilot in thôn Anh Dũng: where, since when at the latest, by which decisions, steered by whom", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) {
      modelSite(id: $id) {
        model { name } unit { id } organisation { id } sector status pilotLevel teamCount { value }
        establishedOn establishedBound { notBefore notAfter } endedOn
        decisions { kind standsFor { value qualifier } } steeringBody { id }
        citations { locator document { byline } }
      }
    }`,
    { id: recordId("ModelSite", "5-tu-quan.anh-dung") },
  );
  expect(errors).toEqual([]);
  expect(data.modelSite).toEqual({
    model: { name: "5 tự quản về ANTT" },
    unit: { id: unit("08779.0.thon-anh-dung") },
    organisation: null,
    sector: "RESIDENTIAL",
    status: "RUNNING",
    pilotLevel: "NOT_STATED",
    teamCount: null,
    establishedOn: null,
    establishedBound: { notBefore: null, notAfter: "2020-11-09" },
    endedOn: null,
    decisions: [{ kind: "DECISION", standsFor: { value: 1, qualifier: "AT_LEAST" } }],
    steeringBody: { id: recordId("Organisation", "ban-chi-dao-mo-hinh-anh-dung") },
    citations: [{ locator: "đoạn 1, đoạn 3, đoạn 4", document: { byline: "Lệ Quyên" } }],
  });
});

const sitesOf = async (id: string, args: string) => {
  const { data, errors } = await movements.entity(
    "AdministrativeUnit",
    id,
    `modelSites${args} { totalCount edges { placement inheritedFrom { id } node { id } } }`,
  );
  expect(errors).toEqual([]);
  return data.modelSites;
};

describe("the sites of a unit", () => {
  const anhDung = { id: recordId("ModelSite", "5-tu-quan.anh-dung") };

  test("follow the view date: in 2024 the commune was in huyện Sông Lô, in 2025 it had ended there", async () => {
    expect(await sitesOf(unit("253.0", "2024-12-31"), "(inherited: false)")).toEqual({
      totalCount: 1,
      edges: [{ placement: "EXACT", inheritedFrom: null, node: anhDung }],
    });
    expect((await sitesOf(unit("253.0", "2025-01-01"), "(inherited: false)")).totalCount).toBe(0);
    expect(await sitesOf(unit("253.0", "2025-01-01"), "(first: 5)")).toEqual({
      totalCount: 1,
      edges: [{ placement: "EXACT", inheritedFrom: { id: unit("08779.0.thon-anh-dung") }, node: anhDung }],
    });
    expect((await sitesOf(unit("253.0", "2024-12-31"), "(scope: OWN)")).totalCount).toBe(0);
  });

  test("of a commune that was divided are shown with a placement that says so", async () => {
    expect((await sitesOf(unit("29476.20250701"), "(first: 5)")).edges).toEqual([
      {
        placement: "UNDETERMINABLE",
        inheritedFrom: { id: unit("29473.0") },
        node: { id: recordId("ModelSite", "ba-tot-ba-giam.an-quang-huu") },
      },
    ]);
  });
});

test("an organisation has the sites that run in it and those that it steers", async () => {
  const sites = async (key: string) => {
    const { data } = await movements.entity(
      "Organisation",
      recordId("Organisation", key),
      "modelSites { nodes { id } }",
    );
    return data.modelSites.nodes;
  };
  expect(await sites("thpt-thu-thua")).toEqual([{ id: recordId("ModelSite", "3-luc-luong.thpt-thu-thua") }]);
  expect(await sites("ban-chi-dao-mo-hinh-anh-dung")).toEqual([{ id: recordId("ModelSite", "5-tu-quan.anh-dung") }]);
  expect(await sites("thpt-ham-thuan-nam")).toEqual([]);
});

test("filters and orders: by sector, status, pilot level, model, field, and when it can have been set up", async () => {
  const found = async (filter: string) => {
    const { data, errors } = await movements.ask(
      `{ modelSites(filter: { ${filter} }, orderBy: ESTABLISHED_DESC) { nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    return data.modelSites.nodes.map(({ id }: { id: string }) => id);
  };
  const [choVam, thuThua, anQuangHuu, anhDung] = [
    "he-thong-chinh-tri.cho-vam",
    "3-luc-luong.thpt-thu-thua",
    "ba-tot-ba-giam.an-quang-huu",
    "5-tu-quan.anh-dung",
  ].map((key) => recordId("ModelSite", key));
  expect(await found("")).toEqual([choVam, thuThua, anQuangHuu, anhDung]);
  expect(await found("sectors: [EDUCATION]")).toEqual([thuThua]);
  expect(await found("statuses: [PLANNED]")).toEqual([choVam]);
  expect(await found("pilotLevels: [NOT_STATED, COMMUNE]")).toEqual([anhDung]);
  expect(await found(`activityFields: ["SOCIAL_EVILS"]`)).toEqual([anhDung]);
  expect(await found(`search: "ba giam"`)).toEqual([anQuangHuu]);
  expect(await found(`models: ["${recordId("Model", "3-luc-luong")}"]`)).toEqual([thuThua]);
  // Of Anh Dũng's is only known that it was there by November 2020, so it can have been set up in 2019; not in 2021.
  expect(await found(`established: { from: "2019-01-01", through: "2019-12-31", possible: true }`)).toEqual([
    thuThua,
    anQuangHuu,
    anhDung,
  ]);
  expect(await found(`established: { from: "2019-01-01", through: "2019-12-31" }`)).toEqual([]);
  expect(await found(`established: { from: "2025-01-01" }`)).toEqual([choVam]);
});
