import { recordId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

/** The memberships of an organisation on a day: role → how surely. */
async function onDay(organisation: string, on: string | null) {
  const { data, errors } = await people.ask(
    `query ($representations: [_Any!]!, $on: Date) {
      _entities(representations: $representations) {
        ... on Organisation { memberships(on: $on, first: 100) { totalCount edges { attestation node { role } } nodes { role } } }
      }
    }`,
    { representations: [{ __typename: "Organisation", id: recordId("Organisation", organisation) }], on },
  );
  expect(errors).toEqual([]);
  const { edges, nodes, totalCount } = data._entities[0].memberships;
  expect(totalCount).toBe(edges.length);
  expect(nodes.map(({ role }: { role: string }) => role)).toEqual(
    edges.map(({ node }: { node: { role: string } }) => node.role),
  );
  return Object.fromEntries(
    edges.map((edge: { attestation: string | null; node: { role: string } }) => [edge.node.role, edge.attestation]),
  );
}

describe("on a day", () => {
  test("the chair of Hàm Thuận Nam is attested on the day of the conference and possible before and after", async () => {
    const chair = "Chủ tịch UBND huyện";
    expect(await onDay("ubnd-ham-thuan-nam", "2024-09-17")).toEqual({ [chair]: "ATTESTED" });
    expect(await onDay("ubnd-ham-thuan-nam", "2024-09-16")).toEqual({ [chair]: "POSSIBLE" });
    expect(await onDay("ubnd-ham-thuan-nam", "2025-06-30")).toEqual({ [chair]: "POSSIBLE" });
  });

  test("nobody holds a post after the organisation has ended", async () => {
    expect(await onDay("ubnd-ham-thuan-nam", "2025-07-01")).toEqual({});
  });

  test("nor is a body that has ended a member of one that goes on", async () => {
    const standingBody = "Cơ quan Thường trực Ban Chỉ đạo huyện";
    expect(await onDay("ban-chi-dao-ham-thuan-nam", "2024-09-17")).toEqual({ [standingBody]: "ATTESTED" });
    expect(await onDay("ban-chi-dao-ham-thuan-nam", "2025-02-28")).toEqual({ [standingBody]: "POSSIBLE" });
    expect(await onDay("ban-chi-dao-ham-thuan-nam", "2025-03-01")).toEqual({});
  });

  test("without a day all are listed, and nothing is said of any day", async () => {
    expect(await onDay("ubnd-ham-thuan-nam", null)).toEqual({ "Chủ tịch UBND huyện": null });
  });

  test("between two sources, beside partial dates, outside what is known of beginning and end", async () => {
    const seat = { person: "tran-ngoc-diep", organisation: "bo-cong-an" };
    await people.addMemberships(
      { ...seat, key: "m1", role: "named twice", attestedOn: ["2023-05-04", "2024-09-17"] },
      { ...seat, key: "m2", role: "named in a month", attestedOn: ["2024-03"] },
      { ...seat, key: "m3", role: "named in two months", attestedOn: ["2024-02", "2024-04"] },
      { ...seat, key: "m4", role: "from June 2024", startedOn: "2024-06" },
      { ...seat, key: "m5", role: "until 2023", endedOn: "2023" },
      { ...seat, key: "m6", role: "from 2020 until 2025", startedOn: "2020", endedOn: "2025" },
    );
    expect(await onDay("bo-cong-an", "2024-03-15")).toEqual({
      "named twice": "ATTESTED",
      "named in a month": "POSSIBLE",
      "named in two months": "ATTESTED",
      "from 2020 until 2025": "ATTESTED",
    });
    expect(await onDay("bo-cong-an", "2023-12-31")).toMatchObject({ "until 2023": "POSSIBLE" });
    expect(Object.keys(await onDay("bo-cong-an", "2024-01-01"))).not.toContain("until 2023");
    expect(Object.keys(await onDay("bo-cong-an", "2024-05-31"))).not.toContain("from June 2024");
    // It may have been any day of June.
    expect(await onDay("bo-cong-an", "2024-06-01")).toMatchObject({ "from June 2024": "POSSIBLE" });
    expect(await onDay("bo-cong-an", "2020-07-01")).toMatchObject({ "from 2020 until 2025": "POSSIBLE" });
    expect(await onDay("bo-cong-an", "2026-01-01")).not.toHaveProperty("from 2020 until 2025");
  });
});

test("lists can be narrowed to what sources attest for the day, and not without a day", async () => {
  const count = async (args: string) =>
    (await people.ask(`{ memberships(${args}) { totalCount } }`)).data.memberships?.totalCount;
  expect(await count('on: "2024-09-17", filter: { attestations: [ATTESTED, POSSIBLE] }')).toBe(
    await count('on: "2024-09-17"'),
  );
  const attested = await count('on: "2024-09-17", filter: { attestations: [ATTESTED] }');
  expect(attested).toBeGreaterThan(0);
  expect(attested).toBeLessThan(await count('on: "2024-09-17"'));
  const { errors } = await people.ask("{ memberships(filter: { attestations: [ATTESTED] }) { totalCount } }");
  expect(errors[0]?.code).toBe("BAD_USER_INPUT");
});

describe("Đinh Văn Sáu", () => {
  test("is called chair of the People's Committee and of the People's Council: both are shown, each with its source", async () => {
    const { data } = await people.ask(
      `query ($id: ID!) {
        person(id: $id) {
          memberships(on: "2024-03-27", filter: { statuses: [DISPUTED] }) {
            edges {
              attestation
              node {
                role status citations { locator }
                disputedWith { role status }
                warnings { code message legalBasis { id } article }
              }
            }
          }
        }
      }`,
      { id: recordId("Person", "dinh-van-sau") },
    );
    expect(data.person.memberships.edges).toEqual([
      {
        attestation: "ATTESTED",
        node: {
          role: "Chủ tịch HĐND huyện",
          status: "DISPUTED",
          citations: [{ locator: "đoạn 4, chú thích ảnh 1" }],
          disputedWith: [{ role: "Chủ tịch UBND huyện", status: "DISPUTED" }],
          warnings: [
            {
              code: "DISPUTED",
              message: expect.stringContaining("“Chủ tịch UBND huyện”"),
              legalBasis: null,
              article: null,
            },
          ],
        },
      },
      {
        attestation: "ATTESTED",
        node: {
          role: "Chủ tịch UBND huyện",
          status: "DISPUTED",
          citations: [{ locator: "đoạn 1, đoạn 2" }],
          disputedWith: [{ role: "Chủ tịch HĐND huyện", status: "DISPUTED" }],
          warnings: [expect.objectContaining({ message: expect.stringContaining("“Chủ tịch HĐND huyện”") })],
        },
      },
    ]);
  });

  test("holds four seats in all, and nothing contradicts the other two", async () => {
    const { data } = await people.ask(
      `query ($id: ID!) { person(id: $id) { memberships { nodes { role status disputedWith { role } warnings { code } inferences { field } } } } }`,
      { id: recordId("Person", "dinh-van-sau") },
    );
    const undisputed = { status: "CONFIRMED", disputedWith: [], warnings: [], inferences: [{ field: "attestedOn" }] };
    expect(data.person.memberships.nodes).toHaveLength(4);
    expect(data.person.memberships.nodes).toContainEqual({ role: "Bí thư Huyện ủy", ...undisputed });
    expect(data.person.memberships.nodes).toContainEqual({
      role: "Trưởng Ban Chỉ đạo xây dựng đơn vị điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc huyện",
      ...undisputed,
    });
  });
});

test("the police of Hàm Thuận Nam is the standing body of the committee: an organisation as a member", async () => {
  const { found } = await entity(
    people,
    "Organisation",
    recordId("Organisation", "cong-an-ham-thuan-nam"),
    `membershipsHeld { nodes {
      id person { name } memberOrganisation { id } organisation { id } post { kind } attestedOn
      member { __typename ... on Organisation { id } }
    } }`,
  );
  const police = recordId("Organisation", "cong-an-ham-thuan-nam");
  expect(found.membershipsHeld.nodes).toEqual([
    {
      id: recordId("Membership", "cong-an-ham-thuan-nam.ban-chi-dao-ham-thuan-nam"),
      person: null,
      memberOrganisation: { id: police },
      organisation: { id: recordId("Organisation", "ban-chi-dao-ham-thuan-nam") },
      post: { kind: "STANDING_BODY" },
      attestedOn: ["2024-09-17"],
      member: { __typename: "Organisation", id: police },
    },
  ]);
});

test("Lê Thị Bích Liên sits on the provincial Party committee without a post", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) { membership(id: $id) { role post { title } person { name } startedOn endedOn rank } }`,
    { id: recordId("Membership", "le-thi-bich-lien.tinh-uy-binh-thuan") },
  );
  expect(data.membership).toEqual({
    role: "Tỉnh ủy viên",
    post: null,
    person: { name: "Lê Thị Bích Liên" },
    startedOn: null,
    endedOn: null,
    rank: null,
  });
});

test("an organisation's members come in the order of their posts, those without a post last", async () => {
  await people.addMemberships({
    key: "a-seat",
    person: "cao-minh-hai",
    organisation: "huyen-uy-thu-thua",
    role: "Huyện ủy viên",
  });
  expect(Object.keys(await onDay("huyen-uy-thu-thua", null))).toEqual(["Bí thư Huyện ủy", "Huyện ủy viên"]);
});

test("memberships are searched by role, filtered by kind of post, and listed latest attested first", async () => {
  const { data } = await people.ask(`{
    heads: memberships(filter: { postKinds: [SECRETARY], search: "bi thu" }) { nodes { person { name } } }
    latest: memberships(orderBy: ATTESTED_DESC, first: 3) { nodes { attestedOn } }
  }`);
  expect(data.heads.nodes).toEqual([{ person: { name: "Lê Thị Bích Liên" } }, { person: { name: "Đinh Văn Sáu" } }]);
  expect(data.latest.nodes).toEqual([1, 2, 3].map(() => ({ attestedOn: ["2025-02-14"] })));
});

test("a list read page by page holds every membership once, in both orders", async () => {
  for (const orderBy of ["ORGANISATION_ASC", "ATTESTED_DESC"]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await people.ask(
        `query ($orderBy: MembershipOrder!, $after: String) {
          memberships(orderBy: $orderBy, first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { orderBy, after },
      );
      seen.push(...data.memberships.nodes.map(({ id }: { id: string }) => id));
      after = data.memberships.pageInfo.hasNextPage ? data.memberships.pageInfo.endCursor : null;
    } while (after !== null);
    const { data } = await people.ask("{ memberships { totalCount } }");
    expect(seen).toHaveLength(data.memberships.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
  }
});
