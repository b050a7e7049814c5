import { bodyOf, type CommuneOfCountry, type Country } from "@phong-trao/kit/synthetic/country.ts";
import { anyDay, within } from "@phong-trao/kit/synthetic/days.ts";
import { marked } from "@phong-trao/kit/synthetic/marks.ts";
import { each, perCommune } from "@phong-trao/kit/synthetic/per-commune.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";
import type { giftFacts } from "../gifts/gift.facts.ts";
import type { z } from "zod";

type Gift = z.output<typeof giftFacts>;

const giftCount = 12_000;

const items = [
  { vi: "Phần quà gạo", en: "Gift of rice" },
  { vi: "Áo mưa", en: "Raincoat" },
  { vi: "Đèn pin", en: "Torch" },
  { vi: "Loa cầm tay", en: "Megaphone" },
] as const;

export function giftsByCommune(country: Country): (commune: CommuneOfCountry) => readonly Gift[] {
  const shareOf = perCommune(country, giftCount * country.scale);
  return (commune) => each(shareOf(commune), (at) => giftOf(country, commune, at));
}

function giftOf(country: Country, commune: CommuneOfCountry, at: number): Gift {
  const random = randomOf(country.seed, "gift", commune.key, at);
  const item = random.pick(items);
  return {
    key: marked(`qua-${commune.key}-${at + 1}`),
    donor: bodyOf("POLICE", commune),
    recipientGroup: "Lực lượng an ninh cơ sở (tổng hợp)",
    count: random.between(2, 20),
    item,
    ...(item === items[0] ? { contentEach: { value: 10, qualifier: "EXACT", unit: "KILOGRAM" } } : {}),
    givenOn: anyDay(within(country.window, commune) ?? country.window, random),
    unit: commune.key,
  };
}
