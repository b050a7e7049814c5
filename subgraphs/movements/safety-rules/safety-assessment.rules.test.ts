import { describe, expect, test } from "vitest";
import { type Bounds, eligibleAtLeast, finding, outcomeOfAll, type Standing } from "./safety-assessment.rules.ts";
import type { Threshold } from "./safety-threshold.queries.ts";

const rule = {
  label: { vi: "tiêu chí", en: "criterion" },
  firstYear: 2022,
  lastYear: null,
  legalBasis: "124-2021-tt-bca",
  article: "Điều 5",
};
const allRegister: Threshold = {
  ...rule,
  measure: "REGISTERED",
  subjectKinds: ["RESIDENTIAL_AREA", "AGENCY"],
  required: 1,
};
const seventyPercent: Threshold = { ...rule, measure: "RECOGNISED", subjectKinds: ["RESIDENTIAL_AREA"], required: 0.7 };
const oneModel: Threshold = { ...rule, measure: "RUNNING_MODELS", subjectKinds: [], required: 1 };

const exactly = (sure: number): Bounds => ({ sure, open: 0 });
const standing = (known: Partial<Standing>): Standing => ({
  year: 2024,
  registered: exactly(0),
  recognised: exactly(0),
  refused: exactly(0),
  registeredAreas: exactly(0),
  knownAreas: 0,
  runningModels: exactly(0),
  knownModels: exactly(0),
  plannedSites: exactly(0),
  ...known,
});

describe("at least 70 % recognised", () => {
  const of = (registered: number, recognised: number, refused: number) =>
    finding(
      seventyPercent,
      standing({ registered: exactly(registered), recognised: exactly(recognised), refused: exactly(refused) }),
    );

  test("7 of 10 is enough, whatever becomes of the others; 18 of 25 too, 17 are not", () => {
    expect(of(10, 7, 0)).toEqual({ outcome: "MET", missing: null });
    expect(of(25, 18, 7).outcome).toBe("MET");
    expect(of(25, 17, 8).outcome).toBe("NOT_MET");
  });

  test("it is met exactly at the threshold, however the share is written in binary", () => {
    for (let tens = 1; tens <= 300; tens += 1) expect(of(tens * 10, tens * 7, tens * 3).outcome).toBe("MET");
    for (let tens = 1; tens <= 300; tens += 1)
      expect(of(tens * 10, tens * 7 - 1, tens * 3 + 1).outcome).toBe("NOT_MET");
  });

  test("as long as those not decided on could still tip it, nobody knows: 56 registered, nothing decided", () => {
    expect(of(56, 0, 0)).toEqual({
      outcome: "UNKNOWN",
      missing: "Kết quả xét công nhận năm 2024 của 56 khu dân cư đã đăng ký.",
    });
    expect(of(10, 6, 3).outcome).toBe("UNKNOWN");
    expect(of(10, 6, 4).outcome).toBe("NOT_MET");
  });

  test("without any registration the register says what it lacks, and not that a commune fails", () => {
    expect(of(0, 0, 0)).toEqual({
      outcome: "UNKNOWN",
      missing: "Hồ sơ đăng ký năm 2024 của khu dân cư trên địa bàn.",
    });
  });

  test("what may be of another commune decides only where it decides either way", () => {
    const open = (recognised: Bounds, registered: Bounds, refused = exactly(0)) =>
      finding(seventyPercent, standing({ registered, recognised, refused })).outcome;
    // 9 of 10 to 12: at least three quarters.
    expect(open(exactly(9), { sure: 10, open: 2 })).toBe("MET");
    expect(open(exactly(8), { sure: 10, open: 2 }, exactly(2))).toBe("UNKNOWN");
    expect(open(exactly(2), { sure: 10, open: 2 }, exactly(8))).toBe("NOT_MET");
    // Nothing is certain, so no share is.
    expect(open({ sure: 0, open: 1 }, { sure: 0, open: 1 })).toBe("UNKNOWN");
  });
});

describe("all have registered", () => {
  const of = (known: Partial<Standing>) => finding(allRegister, standing(known));

  test("a hamlet that the register knows and that has not registered is enough to say no", () => {
    const short = { registered: exactly(6), registeredAreas: exactly(4), knownAreas: 5 };
    expect(of(short).outcome).toBe("NOT_MET");
    expect(eligibleAtLeast(standing(short))).toBe(7);
  });

  test("that all have is never said: there may be hamlets and agencies that the register does not know", () => {
    expect(of({ registered: exactly(6), registeredAreas: exactly(4), knownAreas: 4 })).toEqual({
      outcome: "UNKNOWN",
      missing: "Danh sách đầy đủ khu dân cư, cơ quan thuộc đối tượng đăng ký trên địa bàn.",
    });
    // More registered than are known: there are at least so many.
    const more = { registered: exactly(9), registeredAreas: exactly(7), knownAreas: 4 };
    expect(of(more).outcome).toBe("UNKNOWN");
    expect(eligibleAtLeast(standing(more))).toBe(9);
  });

  test("an agency's registration says nothing of hamlets none of whose are there", () => {
    expect(of({ registered: exactly(1), registeredAreas: exactly(0), knownAreas: 5 })).toEqual({
      outcome: "UNKNOWN",
      missing: "Hồ sơ đăng ký năm 2024 của khu dân cư trên địa bàn.",
    });
    expect(of({ knownAreas: 5 }).outcome).toBe("UNKNOWN");
  });

  test("what may be of another commune is given to this one before it is said to fall short", () => {
    const open = { sure: 3, open: 2 };
    expect(of({ registered: open, registeredAreas: open, knownAreas: 5 }).outcome).toBe("UNKNOWN");
    expect(of({ registered: open, registeredAreas: open, knownAreas: 6 }).outcome).toBe("NOT_MET");
  });
});

describe("at least one model works", () => {
  const of = (runningModels: Bounds, knownModels: Bounds, plannedSites = exactly(0)) =>
    finding(oneModel, standing({ runningModels, knownModels, plannedSites }));

  test("one that runs is enough; where all that are known rest, none does; without any, nobody knows", () => {
    expect(of(exactly(1), exactly(3)).outcome).toBe("MET");
    expect(of(exactly(0), exactly(3)).outcome).toBe("NOT_MET");
    expect(of(exactly(0), exactly(0))).toEqual({
      outcome: "UNKNOWN",
      missing: "Hồ sơ điểm mô hình trên địa bàn đến hết năm 2024.",
    });
  });

  test("one that is planned may run by now", () => {
    expect(of(exactly(0), exactly(2), exactly(1))).toEqual({
      outcome: "UNKNOWN",
      missing: "Kết quả triển khai của điểm mô hình mới có kế hoạch.",
    });
  });

  test("one of a divided commune may be another's", () => {
    expect(of({ sure: 0, open: 1 }, { sure: 0, open: 1 }).outcome).toBe("UNKNOWN");
  });
});

test("together: met where all are, not met where one is not, else unknown; no criteria decide nothing", () => {
  expect(outcomeOfAll(["MET", "MET"])).toBe("MET");
  expect(outcomeOfAll(["UNKNOWN", "NOT_MET", "MET"])).toBe("NOT_MET");
  expect(outcomeOfAll(["MET", "UNKNOWN"])).toBe("UNKNOWN");
  expect(outcomeOfAll([])).toBe("UNKNOWN");
});
