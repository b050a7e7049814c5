import { type CommuneOfCountry, type Country, weightInWindow } from "./country.ts";
import { shareOut } from "./share-out.ts";

/** What a commune has of something of which the country has a number. */
export interface Share {
  /** The number of its first one in the country, from 0. */
  readonly first: number;
  readonly count: number;
}

/** Shares out what happens in the country over its communes: by their weight and the days that they are there. */
export function perCommune(
  country: Country,
  total: number,
  weights: readonly number[] = country.communes.map((commune) => weightInWindow(country, commune)),
): (commune: CommuneOfCountry) => Share {
  let first = 0;
  const shares = new Map(
    shareOut(Math.round(total), weights).map((count, at) => {
      const share = { first, count };
      first += count;
      return [country.communes[at]?.key, share];
    }),
  );
  return ({ key }) => shares.get(key) ?? { first: 0, count: 0 };
}

/** One for each of a share: `make` hears its number in the commune, and in the country, from 0. */
export const each = <Made>({ first, count }: Share, make: (at: number, number: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at, first + at));

/** Remembers the last answer: one commune is asked about many times in a row, and never again. */
export function keepingLast<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, answer: answer(key) };
    return last.answer;
  };
}
