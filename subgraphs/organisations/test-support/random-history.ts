import fc from "fast-check";
import type { ParentSpan, Transfer, UnitHistories, UnitSpan } from "../containment/history.ts";

/**
 * Small histories of units: two provinces, their districts, communes and hamlets, and then a few changes, each on a day of
 * its own. What a unit becomes keeps its initial: `p` province, `d` district, `c` commune, `h` hamlet.
 */
export const histories: fc.Arbitrary<History> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        "merge",
        "divide",
        "giveAway",
        "move",
        "abolish",
        "abolishDistrict",
        "mergeProvinces" as const,
      ),
      pick: fc.nat(1_000),
      other: fc.nat(1_000),
    }),
    { maxLength: 9 },
  )
  .map((changes) => {
    const history = new GrowingHistory();
    changes.forEach(({ kind, pick, other }, at) => history[kind](dayNumber(at + 1), pick, other));
    return history.told();
  });

export interface History extends UnitHistories {
  /** The days of changes, and one before and one after all of them. */
  readonly days: readonly string[];
}

const dayNumber = (at: number) => `2025-${String(at + 1).padStart(2, "0")}-01`;

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

class GrowingHistory {
  readonly units: Growing<UnitSpan>[] = [];
  readonly parents: Growing<ParentSpan>[] = [];
  readonly transfers: Transfer[] = [];
  #count = 0;

  constructor() {
    for (let province = 0; province < 2; province += 1) {
      const p = this.#begin("p", null, null);
      for (let district = 0; district < 2; district += 1) {
        const d = this.#begin("d", p, null);
        for (let commune = 0; commune < 2; commune += 1) {
          this.#begin("h", this.#begin("c", d, null), null);
        }
      }
    }
  }

  /** Two communes become one, where the second was. Their hamlets are not known any longer. */
  merge(day: string, pick: number, other: number): void {
    const [one, two] = [this.#alive("c", pick), this.#alive("c", other)];
    if (one === undefined || two === undefined || one === two) return;
    const above = this.#parentOf(two);
    this.#end(one, day);
    this.#end(two, day);
    const result = this.#begin("c", above, day);
    this.#goWhole([one, two], result, day);
  }

  /** A commune gives land, or land with people, to another. Both go on. */
  giveAway(day: string, pick: number, other: number): void {
    const [from, to] = [this.#alive("c", pick), this.#alive("c", other)];
    if (from === undefined || to === undefined || from === to) return;
    this.transfers.push({ from, to, share: (pick + other) % 2 === 0 ? "LAND_ONLY" : "PART", effectiveOn: day });
  }

  /** A commune becomes two: one where it was, the other somewhere. */
  divide(day: string, pick: number, other: number): void {
    const commune = this.#alive("c", pick);
    if (commune === undefined) return;
    const above = [this.#parentOf(commune), this.#alive("d", other) ?? this.#parentOf(commune)];
    this.#end(commune, day);
    for (const parent of above) {
      this.transfers.push({ from: commune, to: this.#begin("c", parent, day), share: "PART", effectiveOn: day });
    }
  }

  /** A commune comes under another district, or under a province, and stays the same. */
  move(day: string, pick: number, other: number): void {
    const commune = this.#alive("c", pick);
    const above = this.#alive(other % 2 === 0 ? "d" : "p", other);
    if (commune === undefined || above === undefined || above === this.#parentOf(commune)) return;
    this.#under(commune, above, day);
  }

  /** A commune ends without successor. */
  abolish(day: string, pick: number): void {
    const commune = this.#alive("c", pick);
    if (commune !== undefined) this.#end(commune, day);
  }

  /** A district ends without successor; its communes are the province's. */
  abolishDistrict(day: string, pick: number): void {
    const district = this.#alive("d", pick);
    if (district === undefined) return;
    const province = this.#parentOf(district);
    for (const { unit } of this.parents.filter((span) => span.parent === district && span.until === null)) {
      this.#under(unit, province, day);
    }
    this.#end(district, day);
  }

  mergeProvinces(day: string, pick: number, other: number): void {
    const [one, two] = [this.#alive("p", pick), this.#alive("p", other)];
    if (one === undefined || two === undefined || one === two) return;
    const result = this.#begin("p", null, day);
    for (const { unit, parent } of this.parents.filter((span) => span.until === null)) {
      if (parent === one || parent === two) this.#under(unit, result, day);
    }
    this.#end(one, day);
    this.#end(two, day);
    this.#goWhole([one, two], result, day);
  }

  told(): History {
    const { units, parents, transfers } = this;
    return { units, parents, transfers, days: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(dayNumber) };
  }

  #begin(initial: string, above: string | null, from: string | null): string {
    const key = `${initial}${(this.#count += 1)}`;
    this.units.push({ key, from, until: null });
    if (above !== null) this.parents.push({ unit: key, parent: above, from, until: null });
    return key;
  }

  #goWhole(units: readonly string[], to: string, effectiveOn: string): void {
    this.transfers.push(...units.map((from) => ({ from, to, share: "WHOLE" as const, effectiveOn })));
  }

  /** With the hamlets below it. */
  #end(key: string, day: string): void {
    for (const span of this.parents.filter(({ parent, until }) => parent === key && until === null)) {
      this.#end(span.unit, day);
    }
    for (const span of [...this.units.filter((unit) => unit.key === key), ...this.#current(key)]) {
      span.until = day;
    }
  }

  #under(key: string, parent: string, day: string): void {
    for (const span of this.#current(key)) span.until = day;
    this.parents.push({ unit: key, parent, from: day, until: null });
  }

  #current(key: string) {
    return this.parents.filter(({ unit, until }) => unit === key && until === null);
  }

  #parentOf(key: string): string {
    const [span] = this.#current(key);
    if (span === undefined) throw new Error(`${key} is under nothing.`);
    return span.parent;
  }

  #alive(initial: string, pick: number): string | undefined {
    const there = this.units.filter(({ key, until }) => key.startsWith(initial) && until === null);
    return there[pick % there.length]?.key;
  }
}
