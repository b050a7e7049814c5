import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Movements, openMovements } from "../test-support/open-movements.ts";
import { assessmentFacts, assessmentRows } from "./assessment.facts.ts";
import { targetFacts, targetRows } from "./target.facts.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements[Symbol.asyncDispose]());

const unit = (key: string) => unitId({ key, on: null });
const targetsOf = async (key: string, selection: string) =>
  (await movements.entity("AdministrativeUnit", unit(key), `targets(first: 50) { nodes { ${selection} } }`)).data
    .targets.nodes;

describe("what the sources set as targets", () => {
  test("thị trấn Chợ Vàm is to become safe in security and order, with no year (0.12)", async () => {
    expect(
      await targetsOf(
        "30409.0",
        "name standard comparison dueOn subject { ... on AdministrativeUnit { id } } appliesTo",
      ),
    ).toEqual([
      {
        name: "Thị trấn đạt chuẩn “An toàn về an ninh, trật tự”",
        standard: "SAFE_IN_SECURITY_AND_ORDER",
        comparison: "MET",
        dueOn: null,
        subject: { id: unit("30409.0") },
        appliesTo: null,
      },
    ]);
  });

  test("every commune and town of Sông Lô is to have a pilot of '5 tự quản' (1.12)", async () => {
    expect(
      await targetsOf("253.0", "subject { __typename } appliesTo model { name } event { id } unit { id }"),
    ).toEqual([
      {
        subject: null,
        appliesTo: "Các xã, thị trấn của huyện Sông Lô",
        model: { name: "5 tự quản về ANTT" },
        event: { id: recordId("Event", "anh-dung-launch-2020") },
        unit: { id: unit("253.0") },
      },
    ]);
  });

  test("Mỹ Lạc has two: safe, and an advanced new rural commune (2.9)", async () => {
    const conference = { id: recordId("Event", "thu-thua-conference-2024") };
    expect(await targetsOf("804.0", "standard event { id } inferences { field }")).toEqual([
      { standard: "SAFE_IN_SECURITY_AND_ORDER", event: conference, inferences: [{ field: "subject" }] },
      { standard: "ADVANCED_NEW_RURAL_COMMUNE", event: conference, inferences: [{ field: "subject" }] },
    ]);
  });

  test("Trà Vinh's communes are to meet the criteria by the end of 2023, checked each quarter (3.7)", async () => {
    const { data } = await movements.ask(`{
      targets(filter: { standards: [TYPICAL_UNIT] }) {
        nodes { appliesTo unit { id } criteriaSet { temporary } dueOn assessmentFrequency assessments { id } }
      }
    }`);
    expect(data.targets.nodes).toEqual([
      {
        appliesTo: "Các xã, thị trấn",
        unit: { id: unit("84.0") },
        criteriaSet: { temporary: true },
        dueOn: "2023-12-31",
        assessmentFrequency: "QUARTERLY",
        assessments: [],
      },
    ]);
  });

  test("at the end of the year Party, administration and organisations are to have grades, each on its scale (3.8)", async () => {
    const nodes = await targetsOf(
      "84.0",
      "appliesTo comparison grade { scale label { vi } rank } quantity { value } dueOn",
    );
    const graded = { comparison: "AT_LEAST", quantity: null, dueOn: "2023" };
    expect(nodes).toHaveLength(4);
    expect(nodes).toEqual(
      expect.arrayContaining([
        {
          appliesTo: "Đảng bộ các xã, thị trấn",
          grade: { scale: "PARTY_ORGANISATION_YEAR", label: { vi: "Hoàn thành tốt nhiệm vụ" }, rank: 3 },
          ...graded,
        },
        {
          appliesTo: "UBND các xã, thị trấn",
          grade: { scale: "ADMINISTRATION_EMULATION", label: { vi: "Tập thể lao động tiên tiến" }, rank: 1 },
          ...graded,
        },
        {
          appliesTo: "Các tổ chức chính trị, xã hội của xã, thị trấn",
          grade: { scale: "POLITICAL_SOCIAL_ORGANISATION_YEAR", label: { vi: "Khá" }, rank: 1 },
          ...graded,
        },
      ]),
    );
  });
});

describe("the list of all targets", () => {
  const asked = async (args: string) =>
    (await movements.ask(`{ targets(${args}) { totalCount nodes { dueOn } } }`)).data.targets;

  test("has the earliest due first, those without a date last", async () => {
    expect((await asked("first: 20")).nodes.map(({ dueOn }: { dueOn: string | null }) => dueOn)).toEqual([
      "2023",
      "2023-12-31",
      "2023",
      "2023",
      null,
      null,
      null,
      null,
    ]);
  });

  test("is searched without tone marks, and filtered by the days in which something is due", async () => {
    expect((await asked('filter: { search: "nong thon moi" }')).totalCount).toBe(1);
    expect((await asked('filter: { due: { from: "2023-12-01", through: "2023-12-31" } }')).totalCount).toBe(1);
    expect((await asked('filter: { due: { from: "2023-01-01", through: "2023-12-31" } }')).totalCount).toBe(4);
    expect(
      (await asked('filter: { due: { from: "2023-06-01", through: "2023-06-30", possible: true } }')).totalCount,
    ).toBe(3);
    expect((await asked('filter: { due: { from: "2024-01-01" } }')).totalCount).toBe(0);
    expect((await asked(`filter: { subject: "${unit("28048.0")}" }`)).totalCount).toBe(2);
  });

  test("a range without an end, or with its ends the wrong way round, is refused", async () => {
    for (const due of ["{}", '{ from: "2024-01-01", through: "2023-01-01" }']) {
      const { errors } = await movements.ask(`{ targets(filter: { due: ${due} }) { nodes { id } } }`);
      expect(errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

describe("checks of a target", () => {
  test("come latest first, each with what it found", async () => {
    const { assessments } = z.strictObject(assessmentFacts).parse({
      assessments: [
        {
          key: "made-up.q1",
          target: "tra-vinh.dien-hinh-2023",
          period: { from: "2023-01", through: "2023-03" },
          result: "IN_PROGRESS",
          criterion: "dien-hinh-tam-thoi-bca.1",
          subject: { unit: "29473.0" },
          assessor: "cong-an-tra-vinh",
        },
        {
          key: "made-up.year",
          target: "tra-vinh.dang-bo-xa-2023",
          assessedOn: "2023-12",
          result: "MET",
          grade: "party-organisation-year.excellent",
          subject: { organisation: "clb-ba-tot-ba-giam", unit: "29473.0" },
        },
        {
          key: "made-up.q2",
          target: "tra-vinh.dien-hinh-2023",
          assessedOn: "2023-07-01",
          result: "MET",
          quantity: { value: 9 },
        },
      ],
    });
    await movements.add(assessmentRows({ document: "article-tra-vinh", assessments }));
    const { data, errors } = await movements.ask(`{
      targets(filter: { due: { from: "2023-12-31", possible: true } }) {
        nodes {
          standard
          assessments {
            id assessedOn period { from through } result grade { rank } quantity { value qualifier }
            subject { __typename } assessor { id } criterion { ordinal } origin citations { locator }
          }
        }
      }
    }`);
    expect(errors).toEqual([]);
    const checks = data.targets.nodes.filter((target: { assessments: unknown[] }) => target.assessments.length > 0);
    const made = { origin: "SYNTHETIC", citations: [{ locator: null }] };
    const nothing = { period: null, grade: null, quantity: null, subject: null, assessor: null, criterion: null };
    expect(checks).toEqual([
      {
        standard: null,
        assessments: [
          {
            id: recordId("Assessment", "made-up.year"),
            ...nothing,
            assessedOn: "2023-12",
            result: "MET",
            grade: { rank: 4 },
            subject: { __typename: "Organisation" },
            ...made,
          },
        ],
      },
      {
        standard: "TYPICAL_UNIT",
        assessments: [
          {
            id: recordId("Assessment", "made-up.q2"),
            ...nothing,
            assessedOn: "2023-07-01",
            result: "MET",
            quantity: { value: 9, qualifier: "EXACT" },
            ...made,
          },
          {
            id: recordId("Assessment", "made-up.q1"),
            ...nothing,
            assessedOn: null,
            period: { from: "2023-01", through: "2023-03" },
            result: "IN_PROGRESS",
            subject: { __typename: "AdministrativeUnit" },
            assessor: { id: recordId("Organisation", "cong-an-tra-vinh") },
            criterion: { ordinal: 1 },
            ...made,
          },
        ],
      },
    ]);
    const { data: check } = await movements.entity("Assessment", recordId("Assessment", "made-up.q1"), "result");
    expect(check).toEqual({ __typename: "Assessment", result: "IN_PROGRESS" });
  });
});

describe("facts about targets", () => {
  const target = { key: "made-up", name: "Chỉ tiêu thử", subject: { unit: "28048.0" } };
  test.each([
    [
      { ...target, subject: undefined },
      "Write either `subject`, or `unit` where the source does not name a single subject",
    ],
    [{ ...target, unit: "804.0" }, "Write either `subject`, or `unit` where the source does not name a single subject"],
    [
      { ...target, appliesTo: "Các xã" },
      "A target for a class of subjects says in `appliesTo` which; one for a single subject does not",
    ],
    [
      { ...target, comparison: "AT_LEAST" },
      "AT_LEAST needs a `grade` or a `quantity` to compare with; MET has neither",
    ],
    [
      { ...target, quantity: { value: 3 } },
      "AT_LEAST needs a `grade` or a `quantity` to compare with; MET has neither",
    ],
  ])("%j is refused", (facts, message) => {
    const { error } = z.strictObject(targetFacts).safeParse({ targets: [facts] });
    expect(error?.issues.map((issue) => issue.message)).toContain(message);
  });
});

test("the number of statements does not depend on how many targets there are", async () => {
  const question = `{
    targets(first: 100) {
      nodes {
        id subject { __typename } unit { id targets(first: 3) { totalCount nodes { id } } } grade { rank }
        model { name } criteriaSet { name criteria { name criteria { name } } } event { name } document { title }
        assessments { result criterion { name group { name } } } citations { document { title } }
      }
    }
  }`;
  const target = (at: number) => ({
    key: `made-up-${at}`,
    name: `Chỉ tiêu ${at}`,
    unit: at % 2 === 0 ? "28048.0" : "804.0",
    appliesTo: "Các thôn, ấp",
    comparison: "AT_LEAST",
    grade: "administration-emulation.excellent",
    model: "3-luc-luong",
    event: "anh-dung-launch-2020",
    document: "ke-hoach-bach-luu",
  });
  const add = (from: number, count: number) => {
    const { targets } = z
      .strictObject(targetFacts)
      .parse({ targets: Array.from({ length: count }, (_, at) => target(from + at)) });
    return movements.add(targetRows({ document: "article-thu-thua", targets }));
  };
  await add(0, 2);
  const few = await movements.ask(question);
  await add(2, 60);
  const many = await movements.ask(question);
  expect(many.errors).toEqual([]);
  expect([few.data.targets.nodes.length, many.data.targets.nodes.length]).toEqual([10, 70]);
  expect(many.statements.length).toBe(few.statements.length);
});
