import { enumLabels } from "@phong-trao/schema/generated/labels.ts";
import type { CriterionOutcome } from "../src/generated/resolvers.ts";
import type { Threshold } from "./safety-threshold.queries.ts";

/** A number that is certain, and what may come to it. */
export interface Bounds {
  readonly sure: number;
  readonly open: number;
}

/** What the register counts on a commune for a year, of the kinds of subjects that a threshold names. */
export interface Standing {
  readonly year: number;
  readonly registered: Bounds;
  readonly recognised: Bounds;
  readonly refused: Bounds;
  /** Those of the registered that are residential areas. */
  readonly registeredAreas: Bounds;
  /** Residential areas that the register knows: at least so many there are. Noughts where the threshold is not of these. */
  readonly knownAreas: number;
  readonly runningModels: Bounds;
  /** Those with a site, whether it runs, rests or is planned. */
  readonly knownModels: Bounds;
  readonly plannedSites: Bounds;
}

export interface Finding {
  readonly outcome: CriterionOutcome;
  /** The records that are missing to say so, in Vietnamese. Null: it is known. */
  readonly missing: string | null;
}

/**
 * Registrations and sites of a commune and year are taken for all there are as soon as there is one: who keeps them enters
 * them. Hamlets and organisations that the register knows are never taken for all, so that all have registered is
 * nowhere said; that one has not, it is.
 */
export const finding = (threshold: Threshold, standing: Standing): Finding =>
  findings[threshold.measure](threshold, standing);

/** MET where all are, NOT_MET where one is not; else UNKNOWN. */
export function outcomeOfAll(outcomes: readonly CriterionOutcome[]): CriterionOutcome {
  if (outcomes.includes("NOT_MET")) return "NOT_MET";
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "MET") ? "MET" : "UNKNOWN";
}

/** Of how many at least is known: the areas, and whoever else has registered. */
export const eligibleAtLeast = ({ registered, registeredAreas, knownAreas }: Standing): number =>
  registered.sure - registeredAreas.sure + Math.max(registeredAreas.sure, knownAreas);

function ofRegistered({ required, subjectKinds }: Threshold, standing: Standing): Finding {
  const { registered, registeredAreas, knownAreas, year } = standing;
  if (most(registered) === 0) return unknown(`Hồ sơ đăng ký năm ${year} của ${named(subjectKinds)} trên địa bàn.`);
  if (knownAreas > 0 && most(registeredAreas) === 0) {
    return unknown(`Hồ sơ đăng ký năm ${year} của ${named(["RESIDENTIAL_AREA"])} trên địa bàn.`);
  }
  // At best, all that may be of the commune are.
  const eligible = most(registered) - most(registeredAreas) + Math.max(most(registeredAreas), knownAreas);
  return most(registered) < required * eligible
    ? notMet
    : unknown(`Danh sách đầy đủ ${named(subjectKinds)} thuộc đối tượng đăng ký trên địa bàn.`);
}

function ofRecognised({ required, subjectKinds }: Threshold, standing: Standing): Finding {
  const { registered, recognised, refused, year } = standing;
  if (most(registered) === 0) return unknown(`Hồ sơ đăng ký năm ${year} của ${named(subjectKinds)} trên địa bàn.`);
  if (registered.sure > 0 && recognised.sure / most(registered) >= required) return met;
  // At best, all that were not refused are recognised.
  if ((most(registered) - refused.sure) / most(registered) < required) return notMet;
  const undecided = most(registered) - recognised.sure - refused.sure;
  return unknown(`Kết quả xét công nhận năm ${year} của ${undecided} ${named(subjectKinds)} đã đăng ký.`);
}

function ofModels({ required }: Threshold, standing: Standing): Finding {
  const { runningModels, knownModels, plannedSites, year } = standing;
  if (runningModels.sure >= required) return met;
  if (most(knownModels) === 0) return unknown(`Hồ sơ điểm mô hình trên địa bàn đến hết năm ${year}.`);
  if (most(runningModels) >= required) return unknown("Địa bàn hoặc ngày thành lập của mô hình đang hoạt động.");
  return most(plannedSites) > 0 ? unknown("Kết quả triển khai của điểm mô hình mới có kế hoạch.") : notMet;
}

const findings = { REGISTERED: ofRegistered, RECOGNISED: ofRecognised, RUNNING_MODELS: ofModels } as const;

const most = ({ sure, open }: Bounds) => sure + open;
const met: Finding = { outcome: "MET", missing: null };
const notMet: Finding = { outcome: "NOT_MET", missing: null };
const unknown = (missing: string): Finding => ({ outcome: "UNKNOWN", missing });

const named = (kinds: readonly string[]) =>
  kinds
    .map((kind) => enumLabels["SafetySubjectKind"]?.values.find(({ value }) => value === kind)?.vi ?? kind)
    .join(", ");
