import type { CommuneOfCountry, Country, HamletOfCountry, HostOfCountry } from "@phong-trao/kit/synthetic/country.ts";
import { madeUp, marked } from "@phong-trao/kit/synthetic/marks.ts";
import { keepingLast } from "@phong-trao/kit/synthetic/per-commune.ts";
import { shareOut } from "@phong-trao/kit/synthetic/share-out.ts";
import type { RealUnits } from "./communes.ts";
import { hostName } from "./host-names.ts";
import { hamletName } from "./hamlet-names.ts";

/** In the country on a day; a denser country would be another one. */
const hamlets = 90_000;
/** At scale 1: schools, enterprises and agencies of which the movement's records speak. */
const hosts = 60_000;

/** Five years, up to the end of the safety year of residential areas. */
const window = { from: "2022-01-01", through: "2026-10-31" };

/**
 * Hamlets and hosts are given to the communes that none went into, and pass on to what these became. A hamlet is then
 * another unit, with the same name; a host is the same organisation.
 */
export function countryOf(
  units: RealUnits,
  { seed, scale }: { readonly seed: number; readonly scale: number },
): Country {
  const origins = units.communes.filter(({ predecessors }) => predecessors.length === 0);
  const weights = origins.map(({ weight }) => weight);
  const shares = (total: number) =>
    new Map(shareOut(Math.round(total), weights).map((share, at) => [origins[at]?.key, share]));
  const hamletsBy = shares(hamlets * Math.min(scale, 1));
  const hostsBy = shares(hosts * scale);
  return {
    seed,
    scale,
    window,
    ...units,
    hamletsOf: keepingLast((commune) =>
      originsOf(commune).flatMap((origin) =>
        numbers(hamletsBy.get(origin.key)).map((number) => hamletOf(seed, commune, origin, number)),
      ),
    ),
    hostsOf: keepingLast((commune) =>
      originsOf(commune).flatMap((origin) =>
        numbers(hostsBy.get(origin.key)).map((number) => hostOf(seed, origin, number)),
      ),
    ),
  };
}

/** The communes that it came from in the beginning, or itself. */
export const originsOf = (commune: CommuneOfCountry): readonly CommuneOfCountry[] =>
  commune.predecessors.length === 0 ? [commune] : commune.predecessors.flatMap(originsOf);

const numbers = (count = 0): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** `23128.20250701.syn-23122.0-3`: under its commune, as every hamlet; where it comes from tells two third ones apart. */
function hamletOf(seed: number, commune: CommuneOfCountry, origin: CommuneOfCountry, number: number): HamletOfCountry {
  const own = commune === origin ? marked(`${number}`) : marked(`${origin.key}-${number}`);
  return { key: `${commune.key}.${own}`, name: madeUp(hamletName(seed, origin, number)) };
}

function hostOf(seed: number, origin: CommuneOfCountry, number: number): HostOfCountry {
  const { kind, sector, name } = hostName(seed, origin, number);
  return { key: marked(`${kind.toLowerCase()}-${origin.key}-${number}`), kind, sector, name: madeUp(name) };
}
