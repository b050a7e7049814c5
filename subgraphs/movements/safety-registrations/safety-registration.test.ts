import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { safetyRegistrationFacts, safetyRegistrationRows } from "./safety-registration.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

const hamThuanNam = unitId({ key: "598.0", on: "2024-09-17" });

/** Adds registrations that no source states. */
async function add(...registrations: readonly object[]): Promise<void> {
  const facts = z.strictObject(safetyRegistrationFacts).parse({ registrations });
  await movements.add(safetyRegistrationRows({ document: "article-ham-thuan-nam", ...facts }));
}

describe("Hàm Thuận Nam's registrations for 2024 (4.11)", () => {
  test("are five counts: nobody is named, and kinds that are counted together stay together", async () => {
    const { data } = await movements.entity(
      "AdministrativeUnit",
      hamThuanNam,
      `safetyRegistrations {
        totalCount
        nodes {
          year stage subject { __typename } subjectKinds subjectLabel count { value qualifier unit } unit { id }
          registeredOn decidedOn decision { id } origin citations { locator }
        }
      }`,
    );
    const registered = {
      year: 2024,
      stage: "REGISTERED",
      subject: null,
      unit: { id: unitId({ key: "598.0", on: null }) },
      registeredOn: null,
      decidedOn: null,
      decision: null,
      origin: "SOURCE",
      citations: [{ locator: "đoạn 3" }],
    };
    const count = (value: number) => ({ value, qualifier: "EXACT", unit: "COUNT" });
    expect(data.safetyRegistrations).toEqual({
      totalCount: 5,
      nodes: [
        { ...registered, subjectKinds: ["AGENCY", "ENTERPRISE", "SCHOOL"], subjectLabel: null, count: count(53) },
        { ...registered, subjectKinds: ["COMMUNE"], subjectLabel: null, count: count(13) },
        { ...registered, subjectKinds: ["RESIDENTIAL_AREA"], subjectLabel: "khu phố", count: count(7) },
        {
          ...registered,
          subjectKinds: ["PRIMARY_SCHOOL", "LOWER_SECONDARY_SCHOOL"],
          subjectLabel: "trường tiểu học, THCS do UBND xã, thị trấn quản lý về phong trào",
          count: count(15),
        },
        { ...registered, subjectKinds: ["RESIDENTIAL_AREA"], subjectLabel: "thôn", count: count(49) },
      ],
    });
  });

  test("warn of the primary schools by the circular, and of an overlap that is not stated", async () => {
    const { data } = await movements.ask(`{
      safetyRegistrations(filter: { subjectKinds: [SCHOOL, PRIMARY_SCHOOL] }) {
        nodes { count { value } warnings { code legalBasis { symbol } article } }
      }
    }`);
    const overlap = { code: "OVERLAP_NOT_STATED", legalBasis: null, article: null };
    expect(data.safetyRegistrations.nodes).toEqual([
      { count: { value: 53 }, warnings: [overlap] },
      {
        count: { value: 15 },
        warnings: [
          overlap,
          {
            code: "SUBJECT_OUTSIDE_CIRCULAR",
            legalBasis: { symbol: "124/2021/TT-BCA" },
            article: "điểm b khoản 2 Điều 1",
          },
        ],
      },
    ]);
  });

  test("say why 13 stands for every commune, without naming one", async () => {
    const { data } = await movements.ask(
      `{ safetyRegistrations(filter: { subjectKinds: [COMMUNE] }) { nodes { inferences { field reason } } } }`,
    );
    expect(data.safetyRegistrations.nodes).toEqual([
      { inferences: [{ field: "subject", reason: expect.stringContaining("13 là số tất cả xã, thị trấn") }] },
    ]);
  });

  test("are the district's own, and none of a commune's", async () => {
    const own = "safetyRegistrations(scope: OWN) { totalCount }";
    const commune = unitId({ key: "23128.0", on: null });
    expect((await movements.entity("AdministrativeUnit", hamThuanNam, own)).data.safetyRegistrations.totalCount).toBe(
      5,
    );
    expect((await movements.entity("AdministrativeUnit", commune, own)).data.safetyRegistrations.totalCount).toBe(0);
  });
});

test("a named school's registration is found on the school; the circular speaks of it only from 2022 on", async () => {
  const school = (year: number) => ({
    key: `made-up.school-${year}`,
    subject: { organisation: "made-up-primary-school", unit: "804.0" },
    year,
    stage: "RECOGNISED",
    subjectKinds: ["PRIMARY_SCHOOL"],
    decidedOn: `${year}-12`,
    decision: "ke-hoach-bach-luu",
  });
  await add(school(2021), school(2022));
  const { data } = await movements.entity(
    "Organisation",
    recordId("Organisation", "made-up-primary-school"),
    `safetyRegistrations(orderBy: YEAR_ASC) {
      nodes { year count { value } subject { ... on Organisation { id } } decidedOn decision { id } warnings { code } }
    }`,
  );
  const registered = {
    count: { value: 1 },
    subject: { id: recordId("Organisation", "made-up-primary-school") },
    decision: { id: recordId("Document", "ke-hoach-bach-luu") },
  };
  expect(data.safetyRegistrations.nodes).toEqual([
    { year: 2021, ...registered, decidedOn: "2021-12", warnings: [] },
    { year: 2022, ...registered, decidedOn: "2022-12", warnings: [{ code: "SUBJECT_OUTSIDE_CIRCULAR" }] },
  ]);
});

test("registrations are filtered by year, stage and subject, and found by id", async () => {
  await add({
    key: "made-up.chau-thanh",
    subject: { unit: "28048.0" },
    year: 2023,
    stage: "NOT_RECOGNISED",
    subjectKinds: ["COMMUNE"],
  });
  const id = recordId("SafetyRegistration", "made-up.chau-thanh");
  const { data } = await movements.ask(`{
    byYear: safetyRegistrations(filter: { years: [2023] }) { nodes { id } }
    byStage: safetyRegistrations(filter: { stages: [NOT_RECOGNISED, APPRAISED] }) { nodes { id } }
    bySubject: safetyRegistrations(filter: { subject: "${unitId({ key: "28048.0", on: null })}" }) { nodes { id } }
    safetyRegistration(id: "${id}") { subject { ... on AdministrativeUnit { id } } origin }
  }`);
  expect(data).toEqual({
    byYear: { nodes: [{ id }] },
    byStage: { nodes: [{ id }] },
    bySubject: { nodes: [{ id }] },
    safetyRegistration: { subject: { id: unitId({ key: "28048.0", on: null }) }, origin: "SYNTHETIC" },
  });
});

test("the number of statements does not depend on how many registrations there are", async () => {
  const question = `{
    safetyRegistrations(first: 100) {
      totalCount
      nodes {
        id subject { __typename } unit { id safetyRegistrations(first: 2) { totalCount nodes { id } } } decision { title }
        warnings { code legalBasis { title } } citations { document { title } }
      }
    }
  }`;
  const made = (at: number) => ({
    key: `made-up.many-${at}`,
    subject: { unit: at % 2 === 0 ? "28048.0" : "23128.0" },
    year: 2000 + at,
    stage: "RECOGNISED",
    subjectKinds: ["COMMUNE"],
    decision: "ke-hoach-bach-luu",
  });
  await add(made(0), made(1));
  const few = await movements.ask(question);
  await add(...Array.from({ length: 60 }, (_, at) => made(at + 2)));
  const many = await movements.ask(question);
  expect(many.errors).toEqual([]);
  expect(many.data.safetyRegistrations.totalCount - few.data.safetyRegistrations.totalCount).toBe(60);
  expect(many.statements.length).toBe(few.statements.length);
});

describe("facts about registrations", () => {
  const registration = { key: "made-up", year: 2024, stage: "REGISTERED", subjectKinds: ["COMMUNE"] };
  test.each([
    [
      { ...registration, subject: { unit: "28048.0" }, count: { value: 2 } },
      "Several subjects are counted in `count`; a single `subject` is one",
    ],
    [{ ...registration, unit: "804.0" }, "Several subjects are counted in `count`; a single `subject` is one"],
    [
      { ...registration, count: { value: 2 } },
      "Write either `subject`, or `unit` where the source does not name a single subject",
    ],
  ])("%j is refused", (facts, message) => {
    const { error } = z.strictObject(safetyRegistrationFacts).safeParse({ registrations: [facts] });
    expect(error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
