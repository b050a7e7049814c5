import { marked, madeUp } from "@phong-trao/kit/synthetic/marks.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { Country, UnitOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import type { modelFacts } from "../models/model.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { movement } from "./movement.ts";

type Model = FactsAbout<typeof modelFacts>["models"][number];

/** Named designs in the country. They do not grow with the scale: names are thought of once, and then spread. */
export const modelCount = 3_000;

/** Of one province's sites, so many designs are met again and again, and the others now and then. */
const localModels = 60;

const designs = [
  "Khu dân cư tự quản",
  "Dòng họ tự quản",
  "Camera an ninh",
  "Tiếng kẻng an ninh",
  "Ánh sáng an ninh",
  "Cổng trường an toàn giao thông",
  "Tổ liên gia an toàn phòng cháy, chữa cháy",
  "Nhà trọ tự quản",
  "Đoạn đường tự quản",
  "Cơ quan an toàn",
  "Doanh nghiệp an toàn",
  "Trường học an toàn",
  "Chợ an toàn",
  "Bến thuyền tự quản",
  "Loa phát thanh an ninh",
  "Cụm liên kết an toàn",
] as const;

const fields = ["CRIME_PREVENTION", "TRAFFIC_SAFETY", "FIRE_PREVENTION", "SOCIAL_EVILS", "ETHNIC_AFFAIRS"] as const;

const keyOf = (number: number) => marked(`mo-hinh-${number}`);

export const models = ({ seed }: Country): Model[] =>
  Array.from({ length: modelCount }, (_, at) => {
    const random = randomOf(seed, "model", at);
    const design = designs[at % designs.length] ?? designs[0];
    return {
      key: keyOf(at + 1),
      name: madeUp(`${design} số ${Math.floor(at / designs.length) + 1}`),
      otherNames: [],
      movement,
      components: [],
      activityFields: [...new Set([random.pick(fields), ...(random.percent(30) ? [random.pick(fields)] : [])])],
    };
  });

/** The design of a site in the province: a few are met often, as a model spreads from where it began. */
export function modelIn(province: UnitOfCountry, random: Random): string {
  const first = Number.parseInt(province.key, 10) * 31;
  const local = Math.min(random.below(localModels), random.below(localModels));
  return keyOf(((first + local) % modelCount) + 1);
}
