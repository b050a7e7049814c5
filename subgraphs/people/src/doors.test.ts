import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

const unit = (key: string, on: string | null, selection: string) =>
  entity(people, "AdministrativeUnit", unitId({ key, on }), selection);
const award = recordId("Award", "giay-khen-tu-phong-tu-quan-ham-thuan-nam-2024");

describe("from a unit", () => {
  test("the district shows the posts, members and awards of its bodies, and echoes the id it was given", async () => {
    const { found } = await unit(
      "598.0",
      "2024-09-17",
      `id
       posts { totalCount }
       memberships(on: "2024-09-17") { totalCount edges { attestation placement inheritedFrom { id } node { role } } }
       awards { edges { placement inheritedFrom { id } node { id unit { id } } } }
       gifts { totalCount }`,
    );
    expect(found.id).toBe(unitId({ key: "598.0", on: "2024-09-17" }));
    expect(found.posts.totalCount).toBe(4);
    expect(found.memberships.totalCount).toBe(4);
    expect(found.memberships.edges[0]).toEqual({
      attestation: "ATTESTED",
      placement: "EXACT",
      inheritedFrom: null,
      node: { role: "Cơ quan Thường trực Ban Chỉ đạo huyện" },
    });
    expect(found.awards.edges).toEqual([
      {
        placement: "EXACT",
        inheritedFrom: null,
        node: { id: award, unit: { id: unitId({ key: "598.0", on: null }) } },
      },
    ]);
    expect(found.gifts.totalCount).toBe(0);
  });

  test("OWN is the province's bodies alone, SUBTREE those of its districts too", async () => {
    const { found } = await unit(
      "60.0",
      null,
      `own: memberships(scope: OWN) { nodes { role } } subtree: memberships { totalCount } awards(scope: OWN) { totalCount }`,
    );
    expect(found.own.nodes.map(({ role }: { role: string }) => role)).toEqual([
      "Phó trưởng phòng PV01, Công an tỉnh",
      "Tỉnh ủy viên",
    ]);
    expect(found.subtree.totalCount).toBe(6);
    expect(found.awards.totalCount).toBe(0);
  });

  test("the province of today inherits the award, and says through which unit; without inheritance it has none", async () => {
    const { found } = await unit(
      "68.20250701",
      null,
      `awards { edges { placement inheritedFrom { id } node { id } } } own: awards(inherited: false) { totalCount }
       posts { edges { inheritedFrom { id } } } persons: memberships(on: "2026-01-01") { totalCount }`,
    );
    const district = { id: unitId({ key: "598.0", on: null }) };
    expect(found.awards.edges).toEqual([{ placement: "EXACT", inheritedFrom: district, node: { id: award } }]);
    expect(found.own.totalCount).toBe(0);
    expect(found.posts.edges).toContainEqual({ inheritedFrom: district });
    // The posts stay on record; nobody holds one after the bodies have ended.
    expect(found.persons.totalCount).toBe(0);
  });

  test("where a division leaves it open, the gift's place is undeterminable", async () => {
    const { found } = await unit("30409.20250701", null, "gifts { edges { placement node { count } } }");
    expect(found.gifts.edges).toEqual([{ placement: "UNDETERMINABLE", node: { count: 12 } }]);
  });

  test("the persons of a province, through the bodies of its districts", async () => {
    const { data } = await people.ask(
      "query ($within: ID!) { persons(filter: { within: $within }) { nodes { name } } }",
      {
        within: unitId({ key: "60.0", on: "2024-09-17" }),
      },
    );
    expect(data.persons.nodes).toEqual([
      { name: "Lê Thị Bích Liên" },
      { name: "Nguyễn Văn Thắng" },
      { name: "Trần Ngọc Diệp" },
    ]);
  });
});

test("from an organisation: the gifts that it gave, and those that it received", async () => {
  for (const organisation of ["cong-an-cho-vam", "luc-luong-an-ninh-cho-vam"]) {
    const id = recordId("Organisation", organisation);
    const { found } = await entity(people, "Organisation", id, "id gifts { nodes { count } }");
    expect(found).toEqual({ id, gifts: { nodes: [{ count: 12 }] } });
  }
});

test("from an event: what was handed over there", async () => {
  const event = async (key: string) =>
    (await entity(people, "Event", recordId("Event", key), "awards { id } gifts { count }")).found;
  expect(await event("ham-thuan-nam-review-2024")).toEqual({ awards: [{ id: award }], gifts: [] });
  expect(await event("cho-vam-launch-2025")).toEqual({ awards: [], gifts: [{ count: 12 }] });
});

test("from a model: the awards for work in it", async () => {
  const { found } = await entity(people, "Model", recordId("Model", "tu-phong-tu-quan"), "awards { nodes { id } }");
  expect(found.awards.nodes).toEqual([{ id: award }]);
});

test("a record that does not exist is null among the entities, and an id of another type an error", async () => {
  expect((await entity(people, "Award", recordId("Award", "nothing"), "form")).found).toBeNull();
  const { errors } = await entity(people, "Organisation", recordId("Event", "cho-vam-launch-2025"), "id");
  expect(errors[0]?.code).toBe("BAD_ID");
});
