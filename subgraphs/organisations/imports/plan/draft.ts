import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import { unitKeyOf } from "../../units/unit.facts.ts";
import { Day, dayOf, type Held, type Known, type KnownTransfer, type KnownUnit } from "../known.ts";
import { at, type ImportProblem, type Place } from "../problem.ts";
import { isSameName } from "../same-name.ts";
import type { Becoming, NewUnit, Transfer } from "./plan.ts";

/** The first day with two tiers: communes are right below provinces since. */
export const twoTiersSince = "2025-07-01";

/** What an import makes of the units, step by step: the day on which it takes effect, as it will be. */
export class Draft {
  readonly known: Known;
  readonly effective: string;
  /** As the register knows the day before. */
  readonly before: Day;
  /** As the register knows the day itself, without this import. */
  readonly after: Day;
  /** What the register knows to have gone from unit to unit on that day, by who took it and by who gave it. */
  readonly cameInto: ReadonlyMap<string, readonly KnownTransfer[]>;
  readonly wentOutOf: ReadonlyMap<string, readonly KnownTransfer[]>;
  readonly begun = new Map<string, NewUnit>();
  readonly transfers: Transfer[] = [];
  /** Land that goes between units that go on. */
  readonly adjusted: Transfer[] = [];
  readonly ended = new Set<string>();
  readonly abolished = new Set<string>();
  readonly becoming = new Map<string, Omit<Becoming, "unit">>();
  readonly conflicts: ImportProblem[] = [];
  readonly notices: ImportProblem[] = [];
  readonly #places = new Map<string, Place[]>();

  constructor(known: Known, effective: string) {
    this.known = known;
    this.effective = effective;
    this.before = dayOf(known, dayBefore(effective));
    this.after = dayOf(known, effective);
    const onThatDay = known.transfers.filter(({ effectiveOn }) => effectiveOn === effective);
    this.cameInto = Map.groupBy(onThatDay, ({ to }) => to);
    this.wentOutOf = Map.groupBy(onThatDay, ({ from }) => from);
  }

  /** The day as it will be. */
  next(): Day {
    const staying = [...this.after.byKey.values()].filter(
      ({ key }) => !this.ended.has(key) && !this.abolished.has(key),
    );
    return new Day([...staying.map((held) => ({ ...held, ...this.becoming.get(held.key) })), ...this.begun.values()]);
  }

  conflict(place: Place | undefined, message: string): void {
    this.conflicts.push(place === undefined ? { where: null, row: null, message } : at(place, message));
  }

  notice(place: Place, message: string): void {
    this.notices.push(at(place, message));
  }

  /** The rows that speak of a unit. */
  placesOf(key: string): readonly Place[] {
    return this.#places.get(key) ?? [];
  }

  speaksOf(key: string, places: readonly Place[]): void {
    const known = this.#places.get(key) ?? [];
    this.#places.set(key, known);
    places.forEach((place) => known.push(place));
  }

  begin(unit: Omit<NewUnit, "key">, places: readonly Place[]): string {
    const key = unitKeyOf(unit.code, this.effective);
    if (this.known.units.has(key)) {
      this.conflict(places[0], `${unit.name} (${unit.code}) began on ${this.effective} already, from other units.`);
    }
    this.begun.set(key, { ...unit, key });
    this.speaksOf(key, places);
    return key;
  }

  end(unit: Held, places: readonly Place[]): void {
    this.#checkUntouched(unit, "ended", places[0]);
    this.ended.add(unit.key);
    this.speaksOf(unit.key, places);
  }

  /** Only what differs from what it is on the day anyway; nothing, where nothing differs. */
  become(
    unit: Held,
    wanted: { readonly name?: string; readonly code?: string; readonly parent?: string },
    place: Place,
  ) {
    const now: Held = { ...unit, ...this.becoming.get(unit.key) };
    const changed = {
      ...(wanted.name !== undefined && !isSameName(wanted.name, now.name) && { name: wanted.name }),
      ...(wanted.code !== undefined && wanted.code !== now.code && { code: wanted.code }),
      ...(wanted.parent !== undefined && wanted.parent !== now.parent && { parent: wanted.parent }),
    };
    if (Object.keys(changed).length === 0) return;
    this.#checkUntouched(unit, "changed", place);
    this.becoming.set(unit.key, { ...this.becoming.get(unit.key), ...changed });
    this.speaksOf(unit.key, [place]);
  }

  /** What comes later builds on what a unit is now, so imports go in the order of time. */
  #checkUntouched({ key, name, code }: Held, done: string, place: Place | undefined): void {
    const unit: KnownUnit | undefined = this.known.units.get(key);
    const later = unit?.states.find(({ from }) => from !== null && from >= this.effective)?.from;
    if (later !== undefined && later !== null) {
      this.conflict(
        place,
        `${name} (${code}) cannot be ${done} on ${this.effective}: the register has another change of it on ${later}.`,
      );
    } else if (unit?.through != null) {
      this.conflict(
        place,
        `${name} (${code}) cannot be ${done} on ${this.effective}: by the register it ended on ${unit.through}.`,
      );
    }
  }
}
