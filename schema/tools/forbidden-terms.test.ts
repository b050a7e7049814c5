import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isUnionType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { subgraphNames, subgraphSdl } from "../src/subgraph-sdl.ts";
import { composeSubgraphs } from "./compose-subgraphs.ts";
import {
  type Exception,
  type ForbiddenClass,
  forbiddenTerms,
  forbiddenTermsIn,
  withoutExceptions,
} from "./forbidden-terms.ts";

const { apiSdl } = composeSubgraphs(Object.fromEntries(subgraphNames.map((name) => [name, subgraphSdl(name)])));
const types = Object.values(buildSchema(apiSdl).getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** Everything in the graph that has a name: its coordinate and its description. */
const named = types.flatMap((type) => {
  const at = (path: string) => `${type.name}${path}`;
  const values = isEnumType(type) ? type.getValues() : [];
  const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const outputs = fieldsOf(type);
  return [
    [{ name: type.name, description: type.description }],
    [...values, ...inputs, ...outputs].map(({ name, description }) => ({ name: at(`.${name}`), description })),
    outputs.flatMap((field) =>
      field.args.map(({ name, description }) => ({ name: at(`.${field.name}(${name}:)`), description })),
    ),
  ].flat();
});

const statedShare = "A published share of the whole unit, never of a person or household.";
const counted = "Only ever counted: nothing lists or names them.";

const namesAllowed: readonly Exception[] = [
  { name: "RecipientKind.HOUSEHOLD", class: "lists of households or citizens", reason: counted },
  { name: "ProfileAspect.INHABITANTS", class: "lists of households or citizens", reason: counted },
  {
    name: "SuccessionShare.ALL_RESIDENTS",
    class: "lists of households or citizens",
    reason: "How much of a unit went over into another.",
  },
  { name: "ProfileAspect.ETHNIC_GROUP_SHARE", class: "ethnicity, religion, health", reason: statedShare },
  {
    name: "ModelComponent.note",
    class: "free text about a person",
    reason: "On how the wording of a model's part was read.",
  },
];

const denial = "Says that the register does not hold them.";
const subjectOfRegistration = "Đối tượng in the sense of who registers or receives, not of who is watched.";

const textsAllowed: readonly Exception[] = [
  { name: "Attendance", class: "lists of households or citizens", reason: denial },
  { name: "Attendance", class: "members of teams by name", reason: denial },
  { name: "Person", class: "suspects, offenders, people under management", reason: denial },
  { name: "Person", class: "informers and collaborators", reason: denial },
  { name: "Person", class: "lists of households or citizens", reason: denial },
  { name: "Person", class: "members of teams by name", reason: denial },
  { name: "Person.name", class: "addresses and places of people", reason: "Form of address: Mr, Mrs." },
  { name: "Award", class: "lists of households or citizens", reason: counted },
  { name: "RecipientKind.HOUSEHOLD", class: "lists of households or citizens", reason: counted },
  { name: "RecipientKind", class: "suspects, offenders, people under management", reason: subjectOfRegistration },
  { name: "SafetySubjectKind", class: "suspects, offenders, people under management", reason: subjectOfRegistration },
  {
    name: "BreakdownDimension.SUBJECT_KIND",
    class: "suspects, offenders, people under management",
    reason: subjectOfRegistration,
  },
  {
    name: "WarningCode.SUBJECT_OUTSIDE_CIRCULAR",
    class: "suspects, offenders, people under management",
    reason: subjectOfRegistration,
  },
  { name: "ProfileAspect.INHABITANTS", class: "lists of households or citizens", reason: counted },
  { name: "ProfileAspect.ETHNIC_GROUP_SHARE", class: "ethnicity, religion, health", reason: statedShare },
  { name: "ProfileStatement.member", class: "ethnicity, religion, health", reason: statedShare },
  { name: "ResolvedUnit.share", class: "lists of households or citizens", reason: "Names the value ALL_RESIDENTS." },
  {
    name: "SuccessionShare.ALL_RESIDENTS",
    class: "lists of households or citizens",
    reason: "How much of a unit went over into another.",
  },
  {
    name: "SuccessionShare.LAND_ONLY",
    class: "lists of households or citizens",
    reason: "How much of a unit went over into another.",
  },
];

describe("nothing on the forbidden list has a home in the graph", () => {
  test("by the names of its types, fields, arguments and values", () => {
    expect(named.length).toBeGreaterThan(500);
    const findings = forbiddenTermsIn(named.map(({ name }) => name));
    expect(withoutExceptions(findings, namesAllowed)).toEqual({ left: [], unused: [] });
  });

  test("by its descriptions and labels", () => {
    const findings = named.flatMap(({ name, description }) =>
      forbiddenTermsIn([description ?? ""]).map(({ class: group, term }) => ({ name, class: group, term })),
    );
    expect(withoutExceptions(findings, textsAllowed)).toEqual({ left: [], unused: [] });
  });
});

describe("a person is a name and public roles", () => {
  const leaves = (type: GraphQLNamedType) =>
    fieldsOf(type)
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map(({ name }) => name);
  const reaches = (type: GraphQLNamedType, name: string) =>
    fieldsOf(type).some((field) => {
      const target = getNamedType(field.type);
      return target.name === name || (isUnionType(target) && target.getTypes().some((member) => member.name === name));
    });

  test("Person has these fields and no other", () => {
    expect(
      fieldsOf(typeNamed("Person"))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["id", "name", "memberships", "awards", "attendances", "citations", "inferences", "origin"].toSorted());
  });

  test("persons are found by name and by where they serve, by nothing else", () => {
    const filter = typeNamed("PersonFilter");
    expect(isInputObjectType(filter) && Object.keys(filter.getFields()).toSorted()).toEqual([
      "organisation",
      "search",
      "within",
    ]);
  });

  /** What a type that points at one person says besides, value by value: a free text here would be one about the person. */
  test("whatever points at one person adds a public role, a date, a count", () => {
    const beside = types
      .filter((type) => reaches(type, "Person"))
      .filter(({ name }) => name !== "Query" && name !== "PersonConnection");
    expect(Object.fromEntries(beside.map((type) => [type.name, leaves(type).toSorted()]))).toEqual({
      PersonEdge: ["cursor"],
      Membership: ["attestedOn", "endedOn", "id", "origin", "rank", "role", "startedOn", "status"],
      Attendance: ["ordinal", "role"],
      AwardRecipient: ["count", "kind"],
    });
  });

  test("what a person's own fields lead to has no text that is not listed here", () => {
    const own = fieldsOf(typeNamed("Person"))
      .map((field) => getNamedType(field.type))
      .filter(isObjectType);
    const nodes = own.map((type) => {
      const node = type.getFields()["nodes"];
      return node === undefined ? type : getNamedType(node.type);
    });
    const texts = nodes.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => getNamedType(field.type).name === "String")
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(texts.toSorted()).toEqual([
      "Award.achievement",
      "Citation.locator",
      "Inference.field",
      "Inference.reason",
      "Membership.rank",
      "Membership.role",
    ]);
  });

  test("teams and grassroots forces have a number of members; only offices and committees have memberships", () => {
    const naming = types.filter((type) => reaches(type, "Person")).map(({ name }) => name);
    expect(naming.some((name) => /Team|Force|Group|Household/.test(name))).toBe(false);
  });
});

/** One name in English and one in Vietnamese for each class: none of the tests above can pass because nothing is found. */
const caught: Readonly<Record<ForbiddenClass, readonly string[]>> = {
  "suspects, offenders, people under management": [
    "Unit.suspects",
    "SUSPECT",
    "criminal_record",
    "doi_tuong_quan_ly",
    "Đối tượng",
    "tiền án",
  ],
  "informers and collaborators": ["Query.informers", "collaboratorId", "cong_tac_vien", "Cơ sở bí mật"],
  tips: ["tips", "Event.tipOff", "to_giac", "tin báo"],
  "lists of households or citizens": ["householdList", "residents", "HOUSEHOLD_HEAD", "so_ho_khau", "chủ hộ"],
  "identity numbers": ["identityNumber", "id_card", "IDCard", "passport", "cccd", "Số căn cước"],
  "phones and other ways to reach a person": [
    "phone",
    "phoneNumbers",
    "contactEmail",
    "so_dien_thoai",
    "số điện thoại",
  ],
  "addresses and places of people": ["homeAddress", "addresses", "house_number", "dia_chi", "Địa chỉ"],
  "birth dates and personal traits": ["birthDate", "birthdate", "date_of_birth", "DOB", "ngay_sinh", "giới tính"],
  "ethnicity, religion, health": ["Person.ethnicity", "RELIGION", "healthStatus", "ton_giao", "dân tộc"],
  "patrol rosters": ["patrolRoster", "patrols", "duty_schedule", "lich_truc", "tuần tra"],
  "what is classified": ["classified", "isSecret", "top-secret", "do_mat", "tuyệt mật"],
  "free text about a person": ["notes", "Person.note", "biography", "remarks", "ghi_chu", "lý lịch"],
  "members of teams by name": ["teamMembers", "Team.members", "member_list", "to_vien", "danh sách thành viên"],
};

test.each(Object.entries(caught))("%s: found under any spelling", (group, names) => {
  const missed = names.filter((name) => !forbiddenTermsIn([name]).some((finding) => finding.class === group));
  expect(missed).toEqual([]);
});

test("every class has its examples, and every term finds itself, with and without tone marks", () => {
  expect(Object.keys(caught)).toEqual(Object.keys(forbiddenTerms));
  for (const term of Object.values(forbiddenTerms).flat()) {
    const plain = term.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
    for (const spelling of [term, term.normalize("NFD"), plain, plain.replaceAll(" ", "_").toUpperCase()]) {
      expect(forbiddenTermsIn([spelling]), spelling).not.toEqual([]);
    }
  }
});

test("words that only look alike are left alone", () => {
  const names = [
    "addressees",
    "SECRETARY",
    "multiple",
    "pages",
    "Sector.RESIDENTIAL",
    "memberCount",
    "teamCount",
    "identifies",
    "message",
  ];
  expect(
    forbiddenTermsIn([...names, "Ban Chỉ đạo", "Mặt trận Tổ quốc", "đơn vị đo", "statedViews", "shiftless"]),
  ).toEqual([]);
});

test("an exception excuses its own name only, and must excuse something", () => {
  const findings = forbiddenTermsIn(["RecipientKind.HOUSEHOLD", "Household.head"]);
  const [household] = namesAllowed;
  const stale: Exception = { name: "Unit.phone", class: "phones and other ways to reach a person", reason: "Gone." };
  const { left, unused } = withoutExceptions(findings, [...(household ? [household] : []), stale]);
  expect(new Set(left.map(({ name }) => name))).toEqual(new Set(["Household.head"]));
  expect(unused).toEqual([stale]);
});

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) ? Object.values((type as GraphQLObjectType).getFields()) : [];
}

function typeNamed(name: string): GraphQLNamedType {
  const found = types.find((type) => type.name === name);
  if (found === undefined) throw new Error(`The graph has no type ${name}.`);
  return found;
}
