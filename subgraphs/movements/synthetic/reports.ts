import { bodyOf, type CommuneOfCountry, type Country, inWords } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, within } from "@phong-trao/kit/synthetic/days.ts";
import { madeUp, marked } from "@phong-trao/kit/synthetic/marks.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import { spanOf } from "@phong-trao/kit/records/partial-date.ts";
import { sectors } from "@phong-trao/kit/records/shared-words.ts";
import type { figureFacts } from "../reports/figure.facts.ts";
import type { reportFacts } from "../reports/report.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import type { Registration } from "./registrations.ts";
import type { Site } from "./sites.ts";

type Reports = FactsAbout<typeof reportFacts>["reports"];
type Figures = FactsAbout<typeof figureFacts>["figures"];
type Figure = Figures[number];

/** Each with five figures. */
const reportCount = 40_000;

/** What reports of a commune rest on. */
export interface Register {
  /** Also those of communes that went into it. */
  readonly sites: readonly Site[];
  readonly registrations: readonly Registration[];
}

export interface ReportsOfCommune {
  readonly reports: Reports;
  readonly figures: Figures;
}

/**
 * Reports that state what the register holds: nearly all of them. One in ten says one more than that, so that there is
 * something to reconcile.
 */
export function reportsByCommune(
  country: Country,
): (commune: CommuneOfCountry, register: Register) => ReportsOfCommune {
  const shareOf = perCommune(country, reportCount * country.scale);
  return (commune, register) => {
    const all = each(shareOf(commune), (at) => reportOf(country, commune, at, register));
    return { reports: all.map(({ report }) => report), figures: all.flatMap(({ figures }) => figures) };
  };
}

function reportOf(country: Country, commune: CommuneOfCountry, at: number, { sites, registrations }: Register) {
  const random = randomOf(country.seed, "report", commune.key, at);
  const day = anyDay(within(country.window, commune) ?? country.window, random);
  const year = Number(day.slice(0, 4));
  const key = marked(`bao-cao-${commune.key}-${at + 1}`);
  const there = sites.filter((site) => firstDay(site) <= day && !(site.endedOn !== undefined && site.endedOn < day));
  const begun = there.filter((site) => firstDay(site) >= `${year}-01-01`);
  const more = random.percent(10) ? 1 : 0;
  const figure = (name: string, indicator: string, value: number, about: Partial<Figure>): Figure => ({
    key: `${key}.${name}`,
    indicator,
    quantity: { value, qualifier: "EXACT", unit: "COUNT" },
    subject: { unit: commune.key },
    breakdown: [],
    report: key,
    ...about,
  });
  const period = { from: `${year}-01-01`, through: day };
  return {
    report: {
      key,
      name: madeUp(`Báo cáo kết quả phong trào năm ${year} của ${inWords(commune)}`),
      issuer: bodyOf("STEERING_COMMITTEE", commune),
      unit: commune.key,
      period,
    },
    figures: [
      figure("diem", "MODEL_SITES_TOTAL", there.length + more, { asOf: day, breakdown: bySector(there, random) }),
      figure("ten-goi", "MODEL_NAMES", new Set(there.map(({ model }) => model)).size, { asOf: day }),
      figure("diem-moi", "MODEL_SITES_NEW", begun.length, { period }),
      figure(
        "diem-huyen",
        "PILOT_SITES_DISTRICT_NEW",
        begun.filter(({ pilotLevel }) => pilotLevel === "DISTRICT").length,
        { period },
      ),
      figure("dang-ky", "SAFETY_REGISTRATIONS", registrations.filter((one) => one.year === year).length + more, {
        period,
      }),
    ],
  };
}

const firstDay = ({ establishedOn = "0001" }: Site): string => spanOf(establishedOn).earliest ?? establishedOn;

/** Half of the reports break the number down, some of these with the one more that the number has. */
function bySector(sites: readonly Site[], random: Random): Figure["breakdown"] {
  if (!random.percent(50)) return [];
  return sectors.map((sector) => ({ sector, value: sites.filter((site) => site.sector === sector).length }));
}
