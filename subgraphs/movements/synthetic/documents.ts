import {
  bodyOf,
  type CommuneOfCountry,
  type Country,
  inWords,
  isThere,
  type UnitOfCountry,
} from "@phong-trao/kit/synthetic/country.ts";
import { madeUp, marked, syntheticSource } from "@phong-trao/kit/synthetic/marks.ts";
import type { documentFacts } from "../documents/document.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { movement } from "./movement.ts";

type Document = FactsAbout<typeof documentFacts>["documents"][number];

const years = [2022, 2023, 2024, 2025];
const plain = {
  cites: [],
  implements: [],
  continues: [],
  amends: [],
  repeals: [],
  movements: [movement],
  source: false,
};

/** What all made-up records cite, and each province's decision of a year on who is recognised. */
export const documents = (country: Country): Document[] => [
  {
    ...plain,
    key: syntheticSource,
    kind: "REPORT",
    title: `Dữ liệu tổng hợp để thử nghiệm, do chương trình tạo ra, không phải số liệu thật (hạt giống ${country.seed}, quy mô ${country.scale})`,
    source: true,
  },
  ...country.provinces.flatMap((province) =>
    years.filter((year) => isThere(province, recognisedOn(year))).map((year) => recognition(province, year)),
  ),
];

/** The decision that a commune's recognitions of the year rest on. Null: the commune has ended by then. */
export function recognitionIn(commune: CommuneOfCountry, year: number): string | null {
  const day = recognisedOn(year);
  const province = commune.provinces.find((one) => isThere(one, day));
  return province === undefined || !isThere(commune, day) ? null : keyOf(province, year);
}

const keyOf = ({ key }: UnitOfCountry, year: number) => marked(`quyet-dinh-cong-nhan-${year}-${key}`);
export const recognisedOn = (year: number) => `${year}-12-25`;

const recognition = (province: UnitOfCountry, year: number): Document => ({
  ...plain,
  key: keyOf(province, year),
  kind: "DECISION",
  title: madeUp(
    `Quyết định công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ${year} của ${inWords(province)}`,
  ),
  issuer: bodyOf("PEOPLES_COMMITTEE", province),
  issuedOn: recognisedOn(year),
  unit: province.key,
});
