import { recordId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

test("the movement that all five documents are about, under every name that they give it", async () => {
  const { data, errors } = await movements.ask(`{
    movements { name otherNames origin citations { document { id kind } } }
  }`);
  expect(errors).toEqual([]);
  expect(data.movements.map(({ name }: { name: string }) => name)).toEqual([
    "Toàn dân bảo vệ an ninh Tổ quốc",
    "Xây dựng nông thôn mới",
  ]);
  const [security] = data.movements;
  expect(security.otherNames).toContain("Toàn dân BVANTQ");
  expect(security.origin).toBe("SOURCE");
  expect(security.citations).toHaveLength(5);
  expect(security.citations[0].document).toEqual({
    id: recordId("Document", "article-cho-vam"),
    kind: "PRESS_ARTICLE",
  });
});

test("its models by name, without regard to tone marks, and the documents about it by date", async () => {
  const { data, errors } = await movements.ask(
    `query ($id: ID!) {
      movement(id: $id) {
        models(filter: { search: "tu quan" }) { totalCount nodes { name } }
        documents(first: 3, filter: { kinds: [PRESS_ARTICLE] }) { totalCount nodes { issuedOn unit { id } } }
      }
    }`,
    { id: recordId("Movement", "toan-dan-bao-ve-antq") },
  );
  expect(errors).toEqual([]);
  expect(data.movement.models).toEqual({
    totalCount: 2,
    nodes: [{ name: "5 tự quản về ANTT" }, { name: "Tự phòng, tự quản" }],
  });
  expect(data.movement.documents.totalCount).toBe(5);
  expect(data.movement.documents.nodes.map(({ issuedOn }: { issuedOn: string }) => issuedOn)).toEqual([
    "2024-03-27",
    "2023-07-06",
    "2020-11-09",
  ]);
});

test("the fields that the 127 models of Hàm Thuận Nam act in are data, in two languages", async () => {
  const { data } = await movements.ask(`{ activityFields { code label { vi en } } }`);
  expect(data.activityFields.map(({ code }: { code: string }) => code)).toEqual([
    "CRIME_PREVENTION",
    "ETHNIC_AFFAIRS",
    "FIRE_PREVENTION",
    "SOCIAL_EVILS",
    "SUPERVISED_PERSONS",
    "TRAFFIC_SAFETY",
  ]);
  expect(data.activityFields[0].label).toEqual({ vi: "Phòng, chống tội phạm", en: "Crime prevention" });
});

test("an id that names nothing gives null and says what to do", async () => {
  const unknown = await movements.ask(`query ($id: ID!) { movement(id: $id) { name } }`, {
    id: recordId("Movement", "xoa-doi-giam-ngheo"),
  });
  expect(unknown.data).toEqual({ movement: null });
  expect(unknown.errors).toEqual([{ message: expect.stringContaining("no movement with this id"), code: "NOT_FOUND" }]);

  const ofAnotherType = await movements.ask(`query ($id: ID!) { movement(id: $id) { name } }`, {
    id: recordId("Model", "5-tu-quan"),
  });
  expect(ofAnotherType.errors).toEqual([
    { message: expect.stringContaining("a record of type Model"), code: "BAD_ID" },
  ]);
});
