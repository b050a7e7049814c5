import { type CommuneOfCountry, type Country, isThere } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay } from "@phong-trao/kit/synthetic/days.ts";
import { perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { marked } from "@phong-trao/kit/synthetic/marks.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { safetyRegistrationFacts } from "../safety-registrations/safety-registration.facts.ts";
import type { FactsAbout } from "../src/facts-about.ts";
import { recognisedOn, recognitionIn } from "./documents.ts";

export type Registration = FactsAbout<typeof safetyRegistrationFacts>["registrations"][number];

const registrationCount = 600_000;
const years = [2022, 2023, 2024, 2025, 2026];
/** The last one is under way. */
const thisYear = 2026;

/** All communes register each year, and in Hàm Thuận Nam beside 13 of them 49 thôn, 7 khu phố and 53 organisations. */
const hamletsInHamThuanNam = 56;
const organisationsInHamThuanNam = 53;

/** By the key of the commune. */
export function registrationsByCommune(country: Country): (commune: CommuneOfCountry) => readonly Registration[] {
  const plans = years.map((year) => ({ year, planOf: planOf(country, year) }));
  return (commune) => plans.flatMap((plan) => inYear(country, commune, plan.year, plan.planOf(commune)));
}

/** How many register. */
interface Plan {
  readonly communes: number;
  readonly hamlets: number;
  readonly organisations: number;
}

/** Who is there when the year's registrations are made, in spring. */
function planOf(country: Country, year: number): (commune: CommuneOfCountry) => Plan {
  const there = (commune: CommuneOfCountry) => isThere(commune, `${year}-03-31`);
  const all = (registrationCount * country.scale) / years.length;
  const others = Math.max(0, all - country.communes.filter(there).length);
  const hamlets = Math.round((others * hamletsInHamThuanNam) / (hamletsInHamThuanNam + organisationsInHamThuanNam));
  const weights = (of: (commune: CommuneOfCountry) => readonly object[]) =>
    country.communes.map((commune) => (there(commune) ? of(commune).length : 0));
  const hamletsOf = perCommune(country, hamlets, weights(country.hamletsOf));
  const organisationsOf = perCommune(country, others - hamlets, weights(country.hostsOf));
  return (commune) => ({
    communes: there(commune) ? 1 : 0,
    hamlets: hamletsOf(commune).count,
    organisations: organisationsOf(commune).count,
  });
}

function inYear(country: Country, commune: CommuneOfCountry, year: number, plan: Plan): readonly Registration[] {
  const hamlets = country.hamletsOf(commune);
  const hosts = country.hostsOf(commune);
  /** How well the commune does in the year: of a hundred, so many are recognised. */
  const level = randomOf(country.seed, "level", commune.key, year).between(55, 98);
  const made = (what: string, number: number, kinds: Registration["subjectKinds"], who: Who): Registration => {
    const random = randomOf(country.seed, what, commune.key, year, number);
    return {
      key: marked(`dang-ky-${year}-${what}-${commune.key}-${number}`),
      ...who,
      year,
      subjectKinds: kinds,
      registeredOn: anyDay({ from: `${year}-01-02`, through: `${year}-03-31` }, random),
      ...stageIn(commune, year, level, random),
    };
  };
  return [
    ...numbers(plan.communes, (number) => made("xa", number, ["COMMUNE"], { subject: { unit: commune.key } })),
    ...numbers(plan.hamlets, (number) => {
      const unit = hamlets[(number - 1) % hamlets.length]?.key ?? commune.key;
      return made(
        "thon",
        number,
        ["RESIDENTIAL_AREA"],
        number <= hamlets.length ? { subject: { unit } } : another(unit),
      );
    }),
    ...numbers(plan.organisations, (number) => {
      const { key, kind } = hosts[number - 1] ?? missing(commune);
      return made("to-chuc", number, [kind], { subject: { unit: commune.key, organisation: key } });
    }),
  ];
}

const numbers = <Made>(count: number, make: (number: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

function missing({ key }: CommuneOfCountry): never {
  throw new Error(`More organisations are to register in ${key} than there are.`);
}

type Who = Pick<Registration, "subject" | "unit" | "count">;

/** A hamlet registers once a year: where a scale asks for more than there are, a residential area that is not named. */
const another = (unit: string): Who => ({ unit, count: { value: 1, qualifier: "EXACT", unit: "COUNT" } });

function stageIn(
  commune: CommuneOfCountry,
  year: number,
  level: number,
  random: Random,
): Pick<Registration, "stage" | "decidedOn" | "decision"> {
  if (year === thisYear) {
    return { stage: random.weighted({ REGISTERED: 70, APPRAISED: 30 }) };
  }
  if (!random.percent(92)) {
    return { stage: random.percent(50) ? "REGISTERED" : "APPRAISED" };
  }
  const decision = recognitionIn(commune, year);
  return {
    stage: random.percent(level) ? "RECOGNISED" : "NOT_RECOGNISED",
    decidedOn: recognisedOn(year),
    ...(decision === null ? {} : { decision }),
  };
}
