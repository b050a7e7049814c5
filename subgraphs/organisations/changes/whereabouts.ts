import type { SuccessionShare } from "../src/generated/resolvers.ts";
import { together } from "./shares.ts";

type Lost = "NOTHING" | "LAND" | "PEOPLE";

/** Where a unit is: how much of it in which units, and what of it nobody knows the place of. */
export class Whereabouts {
  readonly #held = new Map<string, { share: SuccessionShare; peopledParts: number }>();
  #lost: Lost;

  constructor(lost: Lost = "NOTHING") {
    this.#lost = lost;
  }

  static of(unit: string): Whereabouts {
    const all = new Whereabouts();
    all.add(unit, "WHOLE");
    return all;
  }

  get held(): ReadonlyMap<string, SuccessionShare> {
    return new Map([...this.#held].map(([unit, { share }]) => [unit, share]));
  }

  get lost(): Lost {
    return this.#lost;
  }

  add(unit: string, share: SuccessionShare): void {
    const before = this.#held.get(unit);
    this.#held.set(unit, {
      share: before === undefined ? share : together(before.share, share),
      peopledParts: (before?.peopledParts ?? 0) + (share === "LAND_ONLY" ? 0 : 1),
    });
  }

  lose(share: SuccessionShare): void {
    if (share !== "LAND_ONLY") this.#lost = "PEOPLE";
    else if (this.#lost === "NOTHING") this.#lost = "LAND";
  }

  /**
   * After all parts of a day were added: what was divided is whole again in a unit that holds all of it, and so are its
   * residents where all parts that have any came together. What a source calls a part stays one as long as it is alone.
   */
  reunite(): this {
    const holders = [...this.#held.values()];
    const [peopled, ...others] = holders.filter(({ share }) => share !== "LAND_ONLY");
    if (holders.length === 1 && this.#lost === "NOTHING") {
      for (const only of holders) only.share = "WHOLE";
    } else if (peopled !== undefined && others.length === 0 && this.#lost !== "PEOPLE" && peopled.peopledParts > 1) {
      peopled.share = "ALL_RESIDENTS";
    }
    return this;
  }
}
