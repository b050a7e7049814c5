import type { SuccessionShare, UnitLevel } from "../src/generated/resolvers.ts";
import type { UnitState } from "../units/periods.ts";
import type { CodedLevel } from "../units/unit-code.ts";
import { nameKey } from "./same-name.ts";

/** A unit of the register, with all that it ever was. */
export interface KnownUnit {
  readonly key: string;
  readonly level: UnitLevel;
  readonly from: string | null;
  readonly through: string | null;
  readonly states: readonly UnitState[];
}

export interface KnownTransfer {
  readonly from: string;
  readonly to: string;
  readonly share: SuccessionShare;
  readonly effectiveOn: string;
}

/** What the register holds, whatever it came from. */
export interface Known {
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly transfers: readonly KnownTransfer[];
  /** The first day that is known. */
  readonly begins: string;
}

/** What a unit is on a day. */
export interface Held {
  readonly key: string;
  readonly level: CodedLevel;
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** All units with codes on one day. */
export class Day {
  readonly byKey: ReadonlyMap<string, Held>;
  readonly #byCode: ReadonlyMap<string, Held>;
  readonly #named: ReadonlyMap<string, readonly Held[]>;
  readonly #below: ReadonlyMap<string | null, readonly Held[]>;

  constructor(held: Iterable<Held>) {
    const all = [...held];
    this.byKey = new Map(all.map((unit) => [unit.key, unit]));
    // Codes of the three levels differ in length.
    this.#byCode = new Map(all.map((unit) => [unit.code, unit]));
    this.#named = Map.groupBy(all, ({ level, name }) => `${level} ${nameKey(name)}`);
    this.#below = Map.groupBy(all, ({ parent }) => parent);
  }

  /** Directly below it. */
  below(key: string): readonly Held[] {
    return this.#below.get(key) ?? [];
  }

  holderOf(code: string): Held | undefined {
    return this.#byCode.get(code);
  }

  named(level: CodedLevel, name: string): readonly Held[] {
    return this.#named.get(`${level} ${nameKey(name)}`) ?? [];
  }

  /** The unit of this level that it is in, or itself. */
  above(key: string | null, level: CodedLevel): Held | undefined {
    for (let unit = this.byKey.get(key ?? ""); unit !== undefined; unit = this.byKey.get(unit.parent ?? "")) {
      if (unit.level === level) return unit;
    }
    return undefined;
  }

  /** `Xã Công Đa (Huyện Yên Sơn, Tỉnh Tuyên Quang)` */
  written({ name, parent }: Held): string {
    const above: string[] = [];
    for (let unit = this.byKey.get(parent ?? ""); unit !== undefined; unit = this.byKey.get(unit.parent ?? "")) {
      above.push(unit.name);
    }
    return above.length === 0 ? name : `${name} (${above.join(", ")})`;
  }
}

export function dayOf({ units }: Known, on: string): Day {
  return new Day([...units.values()].flatMap((unit) => heldOn(unit, on)));
}

export const isThere = ({ from, through }: KnownUnit, on: string): boolean =>
  (from === null || from <= on) && (through === null || on <= through);

function heldOn(unit: KnownUnit, on: string): readonly Held[] {
  const { key, level } = unit;
  if (level === "HAMLET" || !isThere(unit, on)) return [];
  const state = unit.states.findLast(({ from }) => from === null || from <= on) ?? unit.states[0];
  if (state === undefined || state.code === null) return [];
  return [{ key, level, code: state.code, name: state.name, parent: state.parent }];
}
