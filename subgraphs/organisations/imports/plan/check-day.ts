import { digitsOf } from "../../units/unit-code.ts";
import { nameKey } from "../same-name.ts";
import type { Held } from "../known.ts";
import type { Draft } from "./draft.ts";

/** What cannot be on the day as it will be, of the units that the import touches. */
export function checkDay(draft: Draft): void {
  const next = draft.next();
  const all = [...next.byKey.values()];
  const touched = ({ key }: Held) => draft.begun.has(key) || draft.becoming.has(key);
  const twice = (keyOf: (held: Held) => string, message: (held: Held, other: Held) => string) => {
    for (const together of Map.groupBy(all, keyOf).values()) {
      const [held, other] = together.toSorted((one, another) => Number(touched(another)) - Number(touched(one)));
      if (held === undefined || other === undefined || !touched(held)) continue;
      draft.conflict(draft.placesOf(held.key)[0], message(held, other));
    }
  };
  twice(
    ({ code }) => code,
    (held, other) =>
      `${held.code} would be the code of both ${next.written(held)} and ${next.written(other)} on ${draft.effective}. Import what becomes of the other one too, or mend the code.`,
  );
  twice(
    ({ level, parent, name }) => `${level} ${parent} ${nameKey(name)}`,
    (held, other) =>
      `${next.written(held)} would be there twice, as ${held.code} and as ${other.code}. Mend the name or the code.`,
  );
  for (const held of all.filter(touched)) {
    const parent = held.parent === null ? undefined : next.byKey.get(held.parent);
    const isBelow = parent !== undefined && digitsOf(parent.level) < digitsOf(held.level);
    if (held.level !== "PROVINCE" && !isBelow) {
      draft.conflict(
        draft.placesOf(held.key)[0],
        `${held.name} (${held.code}) would be under nothing that is there on ${draft.effective}.`,
      );
    }
  }
}
