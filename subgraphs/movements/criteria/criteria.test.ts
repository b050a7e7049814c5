import { recordId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { criteriaFacts, criteriaRows } from "./criteria.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

test("the Ministry's temporary set has three groups, in the order of the source (3.6)", async () => {
  const { data } = await movements.ask(`{
    criteriaSets {
      id name temporary issuer { id } document { id }
      criteria { id ordinal name group { id } criteria { id } criteriaSet { id } }
      citations { locator } origin
    }
  }`);
  const set = recordId("CriteriaSet", "dien-hinh-tam-thoi-bca");
  const group = (ordinal: number, name: string) => ({
    id: recordId("Criterion", `dien-hinh-tam-thoi-bca.${ordinal}`),
    ordinal,
    name,
    group: null,
    criteria: [],
    criteriaSet: { id: set },
  });
  expect(data.criteriaSets).toEqual([
    {
      id: set,
      name: "Bộ tiêu chí tạm thời xây dựng xã, phường, thị trấn “Điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc”",
      temporary: true,
      issuer: { id: recordId("Organisation", "bo-cong-an") },
      document: { id: recordId("Document", "bo-tieu-chi-dien-hinh-bca") },
      criteria: [
        group(1, "Bảo đảm an ninh, trật tự"),
        group(2, "Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc"),
        group(3, "Xây dựng lực lượng Công an xã, thị trấn"),
      ],
      citations: [{ locator: "đoạn 4, đoạn 5" }],
      origin: "SOURCE",
    },
  ]);
});

test("a set with groups inside groups gives all, top level first, and each knows what is around and in it", async () => {
  const { criteriaSets } = z.strictObject(criteriaFacts).parse({
    criteriaSets: [
      {
        key: "made-up",
        name: "Bộ tiêu chí thử",
        temporary: false,
        criteria: [
          { name: "A", criteria: [{ name: "A.1", criteria: [{ name: "A.1.a" }] }, { name: "A.2" }] },
          { name: "B", criteria: [{ name: "B.1" }] },
        ],
      },
    ],
  });
  await movements.add(criteriaRows({ document: "article-tra-vinh", criteriaSets }));
  const { data } = await movements.ask(
    `query ($id: ID!) { criteriaSet(id: $id) { criteria { name ordinal group { name } criteria { name } } } }`,
    { id: recordId("CriteriaSet", "made-up") },
  );
  expect(data.criteriaSet.criteria).toEqual([
    { name: "A", ordinal: 1, group: null, criteria: [{ name: "A.1" }, { name: "A.2" }] },
    { name: "B", ordinal: 2, group: null, criteria: [{ name: "B.1" }] },
    { name: "A.1", ordinal: 1, group: { name: "A" }, criteria: [{ name: "A.1.a" }] },
    { name: "A.2", ordinal: 2, group: { name: "A" }, criteria: [] },
    { name: "B.1", ordinal: 1, group: { name: "B" }, criteria: [] },
    { name: "A.1.a", ordinal: 1, group: { name: "A.1" }, criteria: [] },
  ]);
});

test("a criterion is an entity by itself; an unknown set is null, with a sentence that helps", async () => {
  const criterion = await movements.entity("Criterion", recordId("Criterion", "dien-hinh-tam-thoi-bca.2"), "ordinal");
  expect(criterion.data).toEqual({ __typename: "Criterion", ordinal: 2 });
  const { data, errors } = await movements.ask(`{ criteriaSet(id: "${recordId("CriteriaSet", "no-such")}") { name } }`);
  expect(data).toEqual({ criteriaSet: null });
  expect(errors).toEqual([{ code: "NOT_FOUND", message: expect.stringContaining("There is no set of criteria") }]);
});
