import { aboveOn, bodyOf, type CommuneOfCountry, type Country } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, within } from "@phong-trao/kit/synthetic/days.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { marked } from "@phong-trao/kit/synthetic/marks.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { designationFacts } from "../designations/designation.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { movement } from "./movement.ts";

type Designation = FactsAbout<typeof designationFacts>["designations"][number];

/** About three a district and year, as in Hàm Thuận Nam. */
const designationCount = 8_000;

export function designationsByCommune(country: Country): (commune: CommuneOfCountry) => Designation[] {
  const shareOf = perCommune(country, designationCount * country.scale);
  return (commune) => each(shareOf(commune), (at) => designationOf(country, commune, at));
}

/** Of three, one is a commune, and two are organisations. */
function designationOf(country: Country, commune: CommuneOfCountry, at: number): Designation {
  const random = randomOf(country.seed, "designation", commune.key, at);
  const day = anyDay(within(country.window, commune) ?? country.window, random);
  const hosts = country.hostsOf(commune);
  const host = random.percent(33) ? undefined : hosts[random.below(hosts.length)];
  return {
    key: marked(`dien-hinh-${commune.key}-${at + 1}`),
    subject: { unit: commune.key, ...(host === undefined ? {} : { organisation: host.key }) },
    year: Number(day.slice(0, 4)),
    stage: random.weighted({ SELECTED: 30, BUILDING: 20, MET: 15, RECOGNISED: 30, WITHDRAWN: 5 }),
    pilot: random.percent(5),
    movement,
    selectedBy: bodyOf("STEERING_COMMITTEE", aboveOn(commune, day)),
  };
}
