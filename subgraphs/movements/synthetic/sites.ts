import { type CommuneOfCountry, type Country, provinceOn } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, dayOf, numberOf, within } from "@phong-trao/kit/synthetic/days.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { marked } from "@phong-trao/kit/synthetic/marks.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import { evenly } from "@phong-trao/kit/synthetic/share-out.ts";
import type { siteFacts } from "../sites/site.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { modelIn } from "./models.ts";

export type Site = FactsAbout<typeof siteFacts>["sites"][number];

const siteCount = 124_000;
const teamCount = 82_000;

/** Of the 127 sites of huyện Hàm Thuận Nam: 102 in residential areas, 1 enterprise, 18 in education, 6 agencies. */
const inHamThuanNam = 127;

/** The sites of a commune, by its key: made when they are asked for, and the same each time. */
export function sitesByCommune(country: Country): (commune: CommuneOfCountry) => readonly Site[] {
  const shareOf = perCommune(country, siteCount * country.scale);
  return (commune) => each(shareOf(commune), (at, number) => siteOf(country, commune, at, number));
}

/** Neighbours in the numbering get different sectors, and each run of 127 has exactly the proportions. */
function sectorOf(number: number): NonNullable<Site["sector"]> {
  const place = (number * 41) % inHamThuanNam;
  if (place < 102) return "RESIDENTIAL";
  if (place < 103) return "ENTERPRISE";
  return place < 121 ? "EDUCATION" : "AGENCY";
}

function siteOf(country: Country, commune: CommuneOfCountry, at: number, number: number): Site {
  const sector = sectorOf(number);
  const teams = evenly(teamCount, siteCount, number);
  const random = randomOf(country.seed, "site", commune.key, at);
  const span = within(country.window, commune) ?? country.window;
  const establishedOn = anyDay(span, random);
  const status = random.weighted({ RUNNING: 86, DORMANT: 6, ENDED: 7, PLANNED: 1 });
  return {
    key: marked(`diem-${commune.key}-${at + 1}`),
    model: modelIn(provinceOn(commune, establishedOn), random),
    first: false,
    ...placeOf(country, commune, sector, random),
    sector,
    status,
    ...pilotLevel(establishedOn, random),
    establishedOn: coarsely(establishedOn, random),
    ...(status === "ENDED"
      ? { endedOn: dayOf(random.between(numberOf(establishedOn), numberOf(country.window.through))) }
      : {}),
    decisions: [],
    ...(teams > 0 ? { teamCount: { value: teams, qualifier: "EXACT", unit: "COUNT" } } : {}),
  };
}

/** Where people live, the hamlet; else the commune and the organisation in it. */
function placeOf(country: Country, commune: CommuneOfCountry, sector: Site["sector"], random: Random) {
  if (sector === "RESIDENTIAL") {
    const hamlets = country.hamletsOf(commune);
    return { unit: hamlets[random.below(hamlets.length)]?.key ?? commune.key };
  }
  const hosts = country.hostsOf(commune).filter((host) => host.sector === sector);
  const host = hosts[random.below(hosts.length)];
  return { unit: commune.key, ...(host === undefined ? {} : { organisation: host.key }) };
}

/** Three of fifteen new ones in Hàm Thuận Nam were pilots of the district; districts ended in the middle of 2025. */
function pilotLevel(day: string, random: Random): Pick<Site, "pilotLevel"> {
  if (!random.percent(12)) return {};
  return { pilotLevel: random.weighted({ COMMUNE: 6, DISTRICT: day < "2025-07-01" ? 3 : 0, PROVINCE: 1 }) };
}

/** Some sources give the month only, and some the year. */
function coarsely(day: string, random: Random): string {
  const length = random.weighted({ "10": 85, "7": 10, "4": 5 });
  return day.slice(0, Number(length));
}
