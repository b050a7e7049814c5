import { expect, test } from "vitest";
import { spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { type Competence, competenceWarnings } from "./competence.rules.ts";

const article80: Competence = {
  form: "COMMENDATION",
  inForceFrom: "2024-01-01",
  inForceThrough: "2025-06-30",
  unlistedKinds: ["STEERING_COMMITTEE"],
  act: "06-2022-qh15",
  article: "Điều 80",
};
const codes = (award: { form?: string; grantorKind?: string | null; grantedOn?: string | null }) => {
  const { form = "COMMENDATION", grantorKind = "STEERING_COMMITTEE", grantedOn = "2024-09-17" } = award;
  const granted = grantedOn === null ? { earliest: null, latest: null } : spanOf(grantedOn);
  return competenceWarnings({ form, grantorKind, granted }, [article80]).map(({ code }) => code);
};

test("a giấy khen of a steering committee is warned about while Article 80 is in force", () => {
  expect(codes({ grantedOn: "2024-01-01" })).toEqual(["GRANTOR_NOT_COMPETENT"]);
  expect(codes({ grantedOn: "2024-09-17" })).toEqual(["GRANTOR_NOT_COMPETENT"]);
  expect(codes({ grantedOn: "2025-06-30" })).toEqual(["GRANTOR_NOT_COMPETENT"]);
});

test("before 2024 the register has no rule, and says nothing", () => {
  expect(codes({ grantedOn: "2023-12-31" })).toEqual([]);
  expect(codes({ grantedOn: "2025-07-01" })).toEqual([]);
});

test("a year or a month must lie in force as a whole", () => {
  expect(codes({ grantedOn: "2024" })).toEqual(["GRANTOR_NOT_COMPETENT"]);
  expect(codes({ grantedOn: "2025" })).toEqual([]);
  expect(codes({ grantedOn: null })).toEqual([]);
});

test("other forms, other kinds and unknown grantors are not warned about", () => {
  expect(codes({ form: "CERTIFICATE_OF_MERIT" })).toEqual([]);
  expect(codes({ grantorKind: "PEOPLES_COMMITTEE" })).toEqual([]);
  expect(codes({ grantorKind: "SCHOOL" })).toEqual([]);
  expect(codes({ grantorKind: null })).toEqual([]);
});
