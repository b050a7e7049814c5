import { recordId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPeople, type People } from "../test-support/open-people.ts";
import { contentTotal } from "./gift.rules.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

test("12 gifts of 10 kg of rice from the town police to the security force: 120 kg is derived", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) {
      gift(id: $id) {
        donor { id } recipient { id } recipientGroup count item { vi en }
        contentEach { value qualifier unit } contentTotal { value qualifier unit }
        givenOn occasion { id } unit { id } inferences { field } citations { locator }
      }
    }`,
    { id: recordId("Gift", "gao-cong-an-cho-vam-2025") },
  );
  expect(data.gift).toMatchObject({
    donor: { id: recordId("Organisation", "cong-an-cho-vam") },
    recipient: { id: recordId("Organisation", "luc-luong-an-ninh-cho-vam") },
    recipientGroup: null,
    count: 12,
    item: { vi: "gạo", en: "rice" },
    contentEach: { value: 10, qualifier: "EXACT", unit: "KILOGRAM" },
    contentTotal: { value: 120, qualifier: "EXACT", unit: "KILOGRAM" },
    givenOn: "2025-02-14",
    occasion: { id: recordId("Event", "cho-vam-launch-2025") },
    inferences: [{ field: "givenOn" }],
    citations: [{ locator: "đoạn 5" }],
  });
});

test("a total is only derived from what is known exactly", () => {
  expect(contentTotal(3, { value: 0.1, qualifier: "EXACT", unit: "KILOGRAM" })?.value).toBe(0.3);
  expect(contentTotal(12, { value: 10, qualifier: "ABOUT", unit: "KILOGRAM" })).toBeNull();
  expect(contentTotal(12, { value: 10, qualifier: "AT_LEAST", unit: "KILOGRAM" })).toBeNull();
  expect(contentTotal(12, { value: null, qualifier: "DOZENS", unit: "COUNT" })).toBeNull();
  expect(contentTotal(12, null)).toBeNull();
});

test("gifts by donor and by time", async () => {
  const { data } = await people.ask(
    `query ($police: ID!, $committee: ID!) {
      police: gifts(filter: { donor: $police }) { totalCount }
      committee: gifts(filter: { donor: $committee }) { totalCount }
      thatDay: gifts(filter: { given: { from: "2025-02-14", through: "2025-02-14" } }) { totalCount }
      later: gifts(filter: { given: { from: "2025-02-15" } }) { totalCount }
    }`,
    { police: recordId("Organisation", "cong-an-cho-vam"), committee: recordId("Organisation", "ubnd-cho-vam") },
  );
  expect(data).toEqual({
    police: { totalCount: 1 },
    committee: { totalCount: 0 },
    thatDay: { totalCount: 1 },
    later: { totalCount: 0 },
  });
});
