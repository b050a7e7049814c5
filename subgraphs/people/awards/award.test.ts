import { recordId } from "@phong-trao/schema/ids.ts";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entity, openPeople, type People } from "../test-support/open-people.ts";
import { awardFacts } from "./award.facts.ts";
import { awardForms, recipientKinds } from "./award.entity.ts";
import { organisationKinds } from "@phong-trao/kit/units/organisation-kinds.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
  const award = { form: "COMMENDATION", unit: "598.0", recipients: [{ kind: "HOUSEHOLD", count: 3 }] };
  await people.addAwards(
    { ...award, key: "by-the-chair", grantor: "ubnd-ham-thuan-nam", grantedOn: "2024-10" },
    { ...award, key: "before-the-law", grantor: "ban-chi-dao-ham-thuan-nam", grantedOn: "2023-12-31" },
    { ...award, key: "undated", form: "CERTIFICATE_OF_MERIT" },
    {
      ...award,
      key: "named",
      grantor: "ubnd-thu-thua",
      unit: "804.0",
      grantedOn: "2024-01-05",
      recipients: [
        { kind: "INDIVIDUAL", person: "dinh-van-sau" },
        { kind: "COLLECTIVE", organisation: "thpt-thu-thua" },
      ],
    },
  );
});
afterAll(() => people[Symbol.asyncDispose]());

const giayKhen = recordId("Award", "giay-khen-tu-phong-tu-quan-ham-thuan-nam-2024");

test("Hàm Thuận Nam's giấy khen: 8 collectives and 11 individuals, counted; the grantor is not among those of Article 80", async () => {
  const { data } = await people.ask(
    `query ($id: ID!) {
      award(id: $id) {
        form grantor { id } grantedOn occasion { id } model { id } movement { id } decision { id } achievement unit { id }
        recipients { kind count person { name } organisation { id } }
        warnings { code message legalBasis { id } article }
        inferences { field } citations { document { id } locator }
      }
    }`,
    { id: giayKhen },
  );
  expect(data.award).toMatchObject({
    form: "COMMENDATION",
    grantor: { id: recordId("Organisation", "ban-chi-dao-ham-thuan-nam") },
    grantedOn: "2024-09-17",
    occasion: { id: recordId("Event", "ham-thuan-nam-review-2024") },
    model: { id: recordId("Model", "tu-phong-tu-quan") },
    movement: null,
    decision: null,
    recipients: [
      { kind: "COLLECTIVE", count: 8, person: null, organisation: null },
      { kind: "INDIVIDUAL", count: 11, person: null, organisation: null },
    ],
    warnings: [
      { code: "GRANTOR_NOT_COMPETENT", legalBasis: { id: recordId("Document", "06-2022-qh15") }, article: "Điều 80" },
    ],
    inferences: [{ field: "grantedOn" }],
    citations: [{ document: { id: recordId("Document", "article-ham-thuan-nam") }, locator: "đoạn 5" }],
  });
});

test("neither the chair's giấy khen nor one of before the law is warned about", async () => {
  const { data } = await people.ask(`{
    awards(filter: { forms: [COMMENDATION] }, orderBy: GRANTED_ASC) { nodes { grantedOn warnings { code } } }
  }`);
  expect(data.awards.nodes).toEqual([
    { grantedOn: "2023-12-31", warnings: [] },
    { grantedOn: "2024-01-05", warnings: [] },
    { grantedOn: "2024-09-17", warnings: [{ code: "GRANTOR_NOT_COMPETENT" }] },
    { grantedOn: "2024-10", warnings: [] },
  ]);
});

test("latest first, awards without a date last", async () => {
  const { data } = await people.ask("{ awards { nodes { grantedOn } } }");
  expect(data.awards.nodes.map(({ grantedOn }: { grantedOn: string | null }) => grantedOn)).toEqual([
    "2024-10",
    "2024-09-17",
    "2024-01-05",
    "2023-12-31",
    null,
  ]);
});

test("filters: grantor, model, recipients, and a range that leaves out what has no date", async () => {
  const { data } = await people.ask(
    `query ($grantor: ID!, $model: ID!) {
      grantor: awards(filter: { grantor: $grantor }) { totalCount }
      model: awards(filter: { model: $model }) { totalCount }
      individuals: awards(filter: { recipientKinds: [INDIVIDUAL] }) { totalCount }
      october: awards(filter: { granted: { from: "2024-10-15", through: "2024-10-16", possible: true } }) { nodes { grantedOn } }
      certain: awards(filter: { granted: { from: "2024-10-15", through: "2024-10-16" } }) { totalCount }
      all: awards(filter: { granted: { from: "2000-01-01" } }) { totalCount }
    }`,
    { grantor: recordId("Organisation", "ban-chi-dao-ham-thuan-nam"), model: recordId("Model", "tu-phong-tu-quan") },
  );
  expect(data).toEqual({
    grantor: { totalCount: 2 },
    model: { totalCount: 1 },
    individuals: { totalCount: 2 },
    october: { nodes: [{ grantedOn: "2024-10" }] },
    certain: { totalCount: 0 },
    all: { totalCount: 4 },
  });
});

test("an organisation's awards are those it granted and those it received by name; a person's are those by name", async () => {
  const awards = "awards { nodes { id recipients { person { name } organisation { id } } } }";
  const named = {
    id: recordId("Award", "named"),
    recipients: [
      { person: { name: "Đinh Văn Sáu" }, organisation: null },
      { person: null, organisation: { id: recordId("Organisation", "thpt-thu-thua") } },
    ],
  };
  for (const organisation of ["ubnd-thu-thua", "thpt-thu-thua"]) {
    const { found } = await entity(people, "Organisation", recordId("Organisation", organisation), awards);
    expect(found.awards.nodes).toEqual([named]);
  }
  const { found } = await entity(people, "Person", recordId("Person", "dinh-van-sau"), awards);
  expect(found.awards.nodes).toEqual([named]);
});

test("a kỷ niệm chương of the Ministry to somebody who had one is warned about; who is counted is nobody in particular", async () => {
  const medal = { form: "COMMEMORATIVE_MEDAL", grantor: "bo-cong-an", unit: "804.0" };
  const sau = { kind: "INDIVIDUAL", person: "dinh-van-sau" };
  await people.addAwards(
    { ...medal, key: "medal-first", grantedOn: "2019-08-19", recipients: [sau] },
    { ...medal, key: "medal-again", grantedOn: "2025-08-19", recipients: [{ kind: "INDIVIDUAL", count: 4 }, sau] },
    { ...medal, key: "medal-counted", grantedOn: "2025-08-19", recipients: [{ kind: "INDIVIDUAL", count: 5 }] },
    { ...medal, key: "medal-other", grantor: "ubnd-thu-thua", grantedOn: "2026-08-19", recipients: [sau] },
  );
  const { data } = await people.ask(`{
    awards(filter: { forms: [COMMEMORATIVE_MEDAL] }, orderBy: GRANTED_ASC) {
      nodes { id warnings { code message legalBasis { id } article } }
    }
  }`);
  const warnings = Object.fromEntries(
    data.awards.nodes.map((award: { id: string; warnings: unknown }) => [award.id, award.warnings]),
  );
  expect(warnings).toEqual({
    [recordId("Award", "medal-first")]: [],
    [recordId("Award", "medal-again")]: [
      {
        code: "ONCE_ONLY_AWARD_REPEATED",
        message: expect.stringContaining("chỉ tặng một lần"),
        legalBasis: { id: recordId("Document", "20-2025-tt-bca") },
        article: null,
      },
    ],
    [recordId("Award", "medal-counted")]: [],
    [recordId("Award", "medal-other")]: [],
  });
});

test("a facts file that names a household, or counts who is named, is refused", () => {
  const award = { key: "a", form: "COMMENDATION", unit: "598.0" };
  const taken = (recipient: object) => awardFacts.safeParse({ ...award, recipients: [recipient] }).success;
  expect(taken({ kind: "HOUSEHOLD", count: 4 })).toBe(true);
  expect(taken({ kind: "HOUSEHOLD", person: "tran-ngoc-diep" })).toBe(false);
  expect(taken({ kind: "HOUSEHOLD", organisation: "thpt-thu-thua" })).toBe(false);
  expect(taken({ kind: "INDIVIDUAL", count: 2, person: "tran-ngoc-diep" })).toBe(false);
});

test("the words of the code are those of the schema", () => {
  const api = buildSchema(readFileSync(new URL("../../../schema/api.graphql", import.meta.url), "utf8"));
  const words = (name: string) => (api.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
  expect(words("AwardForm")).toEqual([...awardForms]);
  expect(words("RecipientKind")).toEqual([...recipientKinds]);
  expect(words("OrganisationKind").toSorted()).toEqual([...organisationKinds].toSorted());
});
