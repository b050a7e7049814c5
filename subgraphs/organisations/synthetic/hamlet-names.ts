import type { CommuneOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import { randomOf } from "@phong-trao/kit/synthetic/random.ts";

/** The words for a hamlet in the countryside: one for each commune. */
const rural = ["Thôn", "Thôn", "Ấp", "Bản"] as const;
const urban = ["Khu phố", "Tổ dân phố"] as const;

const first = ["Tân", "Phú", "Bình", "Long", "Hòa", "Thanh", "Vĩnh", "Đông", "An", "Xuân", "Mỹ", "Trung"] as const;
const second = ["Lợi", "Thành", "Sơn", "Hưng", "Thủy", "Khê", "Hải", "Lộc", "Trung", "Thịnh", "Quang", "Lâm"] as const;

/** `Thôn Tân Lợi`; in towns, and where names have run out, a number: `Khu phố 3`. */
export function hamletName(seed: number, commune: CommuneOfCountry, number: number): string {
  const random = randomOf(seed, "hamlets", commune.key);
  const inTown = !commune.name.startsWith("Xã ");
  const type = inTown ? random.pick(urban) : random.pick(rural);
  const start = random.below(first.length * second.length);
  const at = (start + (number - 1) * 7) % (first.length * second.length);
  return inTown || number > 40
    ? `${type} ${number}`
    : `${type} ${first[at % first.length]} ${second[Math.floor(at / first.length)]}`;
}
