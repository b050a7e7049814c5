import type { Asked, Counted } from "@phong-trao/kit/statistics/count.queries.ts";
import { expect, test } from "vitest";
import { membersOf, ofKinds } from "./counted-members.ts";

const asked: Asked = {
  unit: "598.0",
  on: null,
  frame: "AS_REPORTED",
  measure: "REGISTERED",
  from: "2024-01-01",
  through: "2024-12-31",
};
const of = (dimension: string, member: string, sure: number, open = 0): Counted => ({ dimension, member, sure, open });

const hamThuanNam = [
  of("TOTAL", "", 137),
  of("SUBJECT", "RESIDENTIAL_AREA", 56),
  of("SUBJECT", "COMMUNE", 13),
  of("SUBJECT", "AGENCY+ENTERPRISE+SCHOOL", 53),
  of("SUBJECT", "PRIMARY_SCHOOL+LOWER_SECONDARY_SCHOOL", 15),
];

test("53 agencies, enterprises and schools are certain of the three together, and open for each of them", () => {
  expect(ofKinds(asked, hamThuanNam, ["AGENCY", "ENTERPRISE", "SCHOOL"])).toMatchObject({ sure: 53, open: 0 });
  expect(ofKinds(asked, hamThuanNam, ["AGENCY"])).toMatchObject({ sure: 0, open: 53 });
  expect(ofKinds(asked, hamThuanNam, ["RESIDENTIAL_AREA"])).toMatchObject({ sure: 56, open: 0 });
  expect(ofKinds(asked, hamThuanNam, ["RESIDENTIAL_AREA", "AGENCY", "LOWER_SECONDARY_SCHOOL"])).toMatchObject({
    sure: 56,
    open: 68,
    dimension: "SUBJECT",
    members: ["RESIDENTIAL_AREA", "AGENCY+ENTERPRISE+SCHOOL", "PRIMARY_SCHOOL+LOWER_SECONDARY_SCHOOL"],
  });
  expect(ofKinds(asked, hamThuanNam, [])).toMatchObject({ sure: 0, open: 0, members: [] });
});

test("models count each once, however many sites they have; one all of whose sites are open is open itself", () => {
  const models = [of("MODEL", "tu-phong-tu-quan", 90, 3), of("MODEL", "5-tu-quan", 0, 2), of("TOTAL", "", 90, 5)];
  expect(membersOf(asked, models, "MODEL")).toMatchObject({ sure: 1, open: 1 });
  expect(membersOf(asked, models, "MODEL", ["5-tu-quan"])).toMatchObject({ sure: 0, open: 1, members: ["5-tu-quan"] });
  expect(membersOf(asked, [of("SECTOR", "", 4)], "SECTOR")).toMatchObject({ sure: 0, open: 0 });
});
