import {
  aboveOn,
  type BodyKind,
  bodyOf,
  type CommuneOfCountry,
  type Country,
  provinceOn,
  type UnitOfCountry,
} from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, within } from "@phong-trao/kit/synthetic/days.ts";
import { marked } from "@phong-trao/kit/synthetic/marks.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { type Random, randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { AwardFacts } from "../awards/award.facts.ts";

const awardCount = 100_000;

/** Facts of the movements' subgraph. */
const movement = "toan-dan-bao-ve-antq";

export function awardsByCommune(country: Country): (commune: CommuneOfCountry) => readonly AwardFacts[] {
  const shareOf = perCommune(country, awardCount * country.scale);
  return (commune) => each(shareOf(commune), (at) => awardOf(country, commune, at));
}

function awardOf(country: Country, commune: CommuneOfCountry, at: number): AwardFacts {
  const random = randomOf(country.seed, "award", commune.key, at);
  const grantedOn = anyDay(within(country.window, commune) ?? country.window, random);
  const { form, grantor, unit } = granted(commune, grantedOn, random);
  return {
    key: marked(`khen-thuong-${commune.key}-${at + 1}`),
    form,
    grantor,
    grantedOn: random.percent(90) ? grantedOn : grantedOn.slice(0, 7),
    movement,
    achievement: "Thành tích trong phong trào (tổng hợp)",
    unit: unit.key,
    recipients: recipients(country, commune, random),
  };
}

/** Most by the commune, some by what is above it; one in twenty by a committee that the law does not list. */
const grantings = {
  BY_COMMUNE: { of100: 65, form: "COMMENDATION", body: "PEOPLES_COMMITTEE", unitOn: (commune) => commune },
  BY_COMMITTEE: { of100: 5, form: "COMMENDATION", body: "STEERING_COMMITTEE", unitOn: (commune) => commune },
  FROM_ABOVE: { of100: 12, form: "COMMENDATION", body: "PEOPLES_COMMITTEE", unitOn: aboveOn },
  BY_PROVINCE: { of100: 8, form: "CERTIFICATE_OF_MERIT", body: "PEOPLES_COMMITTEE", unitOn: provinceOn },
  AS_TITLE: { of100: 10, form: "ADVANCED_LABOUR_COLLECTIVE", body: "PEOPLES_COMMITTEE", unitOn: (commune) => commune },
} as const satisfies Readonly<Record<string, Granting>>;

interface Granting {
  readonly of100: number;
  readonly form: AwardFacts["form"];
  readonly body: BodyKind;
  readonly unitOn: (commune: CommuneOfCountry, day: string) => UnitOfCountry;
}

const weights = Object.fromEntries(Object.entries(grantings).map(([name, { of100 }]) => [name, of100])) as Readonly<
  Record<keyof typeof grantings, number>
>;

function granted(commune: CommuneOfCountry, day: string, random: Random) {
  const { form, body, unitOn }: Granting = grantings[random.weighted(weights)];
  const unit = unitOn(commune, day);
  return { form, unit, grantor: bodyOf(body, unit) };
}

/** Named where it is an organisation, now and then; persons and families are only ever counted here. */
function recipients(country: Country, commune: CommuneOfCountry, random: Random): AwardFacts["recipients"] {
  const hosts = country.hostsOf(commune);
  const named = random.percent(30) ? hosts[random.below(hosts.length)] : undefined;
  return [
    named === undefined
      ? { kind: "COLLECTIVE", count: random.between(1, 8) }
      : { kind: "COLLECTIVE", count: 1, organisation: named.key },
    ...(random.percent(60) ? [{ kind: "INDIVIDUAL" as const, count: random.between(1, 11) }] : []),
    ...(random.percent(10) ? [{ kind: "HOUSEHOLD" as const, count: random.between(1, 5) }] : []),
  ];
}
