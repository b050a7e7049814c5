import type { sectors } from "../records/shared-words.ts";
import { type Span, lengthOf, within } from "./days.ts";
import { marked } from "./marks.ts";

/** A real unit on which made-up records are put. */
export interface UnitOfCountry {
  readonly key: string;
  /** `Xã Hàm Cường` */
  readonly name: string;
  /** Null: since before the register's coverage. */
  readonly from: string | null;
  /** The last day. Null: goes on. */
  readonly through: string | null;
}

export interface CommuneOfCountry extends UnitOfCountry {
  /** That it was in until districts ended. Null: in none. */
  readonly district: UnitOfCountry | null;
  /** That of then and that of today, or the one that both are. */
  readonly provinces: readonly [UnitOfCountry, ...(readonly UnitOfCountry[])];
  /** How much happens here, compared with others of its day: a commune of today has what those had that went into it. */
  readonly weight: number;
  /** Communes that went into it, for the greater part. */
  readonly predecessors: readonly CommuneOfCountry[];
}

/** Made up. A unit of its own, as long as its commune. */
export interface HamletOfCountry {
  readonly key: string;
  readonly name: string;
}

/** A made-up organisation in which models run and which registers: it goes on when its commune becomes another. */
export interface HostOfCountry {
  readonly key: string;
  readonly name: string;
  readonly kind: "SCHOOL" | "ENTERPRISE" | "AGENCY";
  readonly sector: Exclude<(typeof sectors)[number], "RESIDENTIAL">;
}

/**
 * The country as the generators of all subgraphs see it: made by organisations, and handed to the others by whoever runs
 * them all. Hamlets and hosts are made anew whenever they are asked for: there are too many to keep.
 */
export interface Country {
  readonly seed: number;
  /**
   * How many times the records of a country. From 1 on, its units, their bodies and the models are the same at every
   * scale; below it there are fewer hamlets too.
   */
  readonly scale: number;
  /** Everything happens in it. */
  readonly window: Span;
  readonly provinces: readonly UnitOfCountry[];
  readonly districts: readonly UnitOfCountry[];
  /** Of then and of today, in the order of their keys. */
  readonly communes: readonly CommuneOfCountry[];
  hamletsOf(commune: CommuneOfCountry): readonly HamletOfCountry[];
  hostsOf(commune: CommuneOfCountry): readonly HostOfCountry[];
}

/** How much of what happens in the country, over all of its window, happens in the commune. */
export function weightInWindow({ window }: Country, commune: CommuneOfCountry): number {
  const span = within(window, commune);
  return span === null ? 0 : commune.weight * lengthOf(span);
}

/** The unit above on that day, and the province. */
export const aboveOn = ({ district, provinces }: CommuneOfCountry, day: string): UnitOfCountry =>
  district !== null && isThere(district, day) ? district : provinceOn({ provinces }, day);

export const provinceOn = ({ provinces }: Pick<CommuneOfCountry, "provinces">, day: string): UnitOfCountry =>
  provinces.find((province) => isThere(province, day)) ?? provinces[0];

export const isThere = ({ from, through }: UnitOfCountry, day: string): boolean =>
  (from === null || from <= day) && (through === null || day <= through);

/** Made-up bodies of real units. */
export const bodyKinds = {
  PEOPLES_COMMITTEE: { slug: "ubnd", words: "Ủy ban nhân dân" },
  POLICE: { slug: "cong-an", words: "Công an" },
  STEERING_COMMITTEE: { slug: "ban-chi-dao", words: "Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc" },
} as const;
export type BodyKind = keyof typeof bodyKinds;

export const bodyOf = (kind: BodyKind, unit: Pick<UnitOfCountry, "key">): string =>
  marked(`${bodyKinds[kind].slug}-${unit.key}`);

/** `xã Hàm Cường`, in the middle of a name. */
export const inWords = ({ name }: UnitOfCountry): string => name.charAt(0).toLowerCase() + name.slice(1);
