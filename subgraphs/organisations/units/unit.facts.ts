import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { day, key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { UnitState } from "./periods.ts";
import { isCodeOf, digitsOf } from "./unit-code.ts";
import { readName, typeWords } from "./unit-name.ts";
import type { UnitLevel } from "../src/generated/resolvers.ts";

const { key: _, ...sources } = recordFacts;

/** A name alone, or with what became of the unit while it stayed the same one. */
const unit = z.union([
  text,
  z.strictObject({
    name: text,
    becomes: z.array(
      z.strictObject({ from: day, name: text.optional(), code: text.optional(), parent: key.optional() }),
    ),
  }),
]);

/** Units of one level with one parent and one life, as `code: name`. Their keys are `<code>.<from>`, or `<code>.0`. */
const unitGroup = z.strictObject({
  level: z.enum(["PROVINCE", "DISTRICT", "COMMUNE"]),
  parent: key.optional(),
  /** Left out: began before the register's coverage. */
  from: day.optional(),
  /** The last day; left out: goes on. */
  through: day.optional(),
  ...sources,
  units: z.record(text, unit),
});

/** Known from a record that names it. It has no code, and its known life is that of its commune. */
const hamlet = z.strictObject({ ...recordFacts, commune: key, name: text });

/** A source that speaks of a unit that is stated elsewhere: one more citation, and what it leaves open. */
const mention = z.strictObject({ ...sources, unit: key });

export const unitFacts = {
  units: z.array(unitGroup).default([]),
  hamlets: z.array(hamlet).default([]),
  mentions: z.array(mention).default([]),
};

export interface UnitsFile {
  readonly facts: { readonly document: string } & z.output<z.ZodObject<typeof unitFacts>>;
  problem(path: DataPath, message: string): void;
}

/** A unit of the facts: its row, and what it was when. */
export interface UnitFact {
  readonly key: string;
  readonly level: UnitLevel;
  readonly from: string | null;
  readonly through: string | null;
  readonly states: readonly UnitState[];
  readonly record: ReturnType<typeof recordRow>;
  problem(message: string): void;
}

/** All units of all files; mentions are added to the units that they are of. */
export function unitsOf(files: readonly UnitsFile[]): ReadonlyMap<string, UnitFact> {
  const coded = files.flatMap(codedUnits);
  const communes = new Map(coded.map((fact) => [fact.key, fact]));
  const all = new Map<string, UnitFact>();
  for (const fact of [...coded, ...files.flatMap((file) => hamletsOf(file, communes))]) {
    if (all.has(fact.key)) fact.problem(`The unit "${fact.key}" is stated twice. Keep one of them.`);
    all.set(fact.key, fact);
  }
  for (const { facts, problem } of files) {
    for (const [at, { unit: mentioned, ...said }] of facts.mentions.entries()) {
      const fact = all.get(mentioned);
      if (fact === undefined) {
        problem(["mentions", at, "unit"], `There is no unit "${mentioned}".`);
        continue;
      }
      const { citations, inferences } = recordRow(facts.document, { key: mentioned, ...said });
      fact.record.citations.push(...citations);
      fact.record.inferences.push(...inferences);
    }
  }
  return all;
}

function codedUnits({ facts, problem }: UnitsFile): readonly UnitFact[] {
  return facts.units.flatMap(({ level, parent = null, from = null, through = null, units, ...said }, group) =>
    Object.entries(units).map(([code, value]) => {
      const path = ["units", group, "units", code];
      const { name, becomes } = typeof value === "string" ? { name: value, becomes: [] } : value;
      const states: UnitState[] = [{ from, name, code, parent }];
      for (const { from: since, ...changed } of becomes) {
        states.push({ ...(states.at(-1) as UnitState), ...withoutUndefined(changed), from: since });
      }
      for (const state of states) {
        if (state.code !== null && !isCodeOf(level, state.code)) {
          problem(path, `The codes of this level have ${digitsOf(level)} digits.`);
        }
        if (readName(level, state.name) === null) {
          problem(path, `"${state.name}" does not begin with one of: ${typeWords(level)}.`);
        }
      }
      const unitKey = `${code}.${from === null ? "0" : from.replaceAll("-", "")}`;
      const record = recordRow(facts.document, { ...said, key: unitKey });
      return { key: unitKey, level, from, through, states, record, problem: (message) => problem(path, message) };
    }),
  );
}

function hamletsOf({ facts, problem }: UnitsFile, communes: ReadonlyMap<string, UnitFact>): readonly UnitFact[] {
  return facts.hamlets.flatMap(({ commune, name, ...said }, at) => {
    const above = communes.get(commune);
    if (above?.level !== "COMMUNE") {
      problem(["hamlets", at, "commune"], `There is no commune "${commune}".`);
      return [];
    }
    if (readName("HAMLET", name) === null) {
      problem(["hamlets", at, "name"], `"${name}" does not begin with one of: ${typeWords("HAMLET")}.`);
    }
    const record = recordRow(facts.document, { ...said, key: `${commune}.${said.key}` });
    const { from, through } = above;
    const states = [{ from, name, code: null, parent: commune }];
    return [
      {
        key: record.id,
        level: "HAMLET",
        from,
        through,
        states,
        record,
        problem: (message) => problem(["hamlets", at], message),
      },
    ];
  });
}

function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never;
}
