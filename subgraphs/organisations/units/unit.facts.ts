import type { DataPath } from "@phong-trao/kit/facts/problems.ts";
import { day, key, recordFacts, recordRow, text } from "@phong-trao/kit/records/record.facts.ts";
import { z } from "zod";
import type { UnitState } from "./periods.ts";
import { type CodedLevel, isCodeOf, digitsOf } from "./unit-code.ts";
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

/** Units stated elsewhere that end on a day: what an import says of them. */
const ending = z.strictObject({ through: day, units: z.array(key).min(1) });

/** What a unit stated elsewhere becomes on a day, staying the same one. */
const becoming = z.strictObject({
  unit: key,
  from: day,
  name: text.optional(),
  code: text.optional(),
  parent: key.optional(),
});

export const unitFacts = {
  units: z.array(unitGroup).default([]),
  hamlets: z.array(hamlet).default([]),
  mentions: z.array(mention).default([]),
  endings: z.array(ending).default([]),
  becoming: z.array(becoming).default([]),
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
  /** The last day. A later file may say that a unit has ended, and what it became before. */
  through: string | null;
  readonly states: UnitState[];
  readonly record: ReturnType<typeof recordRow>;
  problem(message: string): void;
}

/** The units of the tables and of all files; mentions are added to the units that they are of. */
export function unitsOf(files: readonly UnitsFile[], ofTables: readonly UnitFact[]): ReadonlyMap<string, UnitFact> {
  const coded = [...ofTables, ...files.flatMap(codedUnits)];
  const communes = new Map(coded.map((fact) => [fact.key, fact]));
  for (const file of files) {
    continueUnits(file, communes);
  }
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

/** Minted once, when the unit begins; it means nothing afterwards. */
export const unitKeyOf = (code: string, from: string | null): string =>
  `${code}.${from === null ? "0" : from.replaceAll("-", "")}`;

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
        checkState(level, state, (message) => problem(path, message));
      }
      const unitKey = unitKeyOf(code, from);
      const record = recordRow(facts.document, { ...said, key: unitKey });
      return { key: unitKey, level, from, through, states, record, problem: (message) => problem(path, message) };
    }),
  );
}

/** What a file says of units of other files: in the order of the files, as one may build on the one before. */
function continueUnits({ facts, problem }: UnitsFile, units: ReadonlyMap<string, UnitFact>): void {
  for (const [at, { unit: unitKey, from, ...changed }] of facts.becoming.entries()) {
    const note = (message: string) => problem(["becoming", at, "unit"], message);
    const fact = units.get(unitKey);
    const last = fact?.states.at(-1);
    if (fact === undefined || last === undefined) {
      note(`There is no unit "${unitKey}".`);
    } else if (from <= (last.from ?? fact.from ?? "") || (fact.through !== null && from > fact.through)) {
      note(
        `On ${from} the unit "${unitKey}" cannot become something: that is not after its last change, or after its end.`,
      );
    } else {
      const state = { ...last, ...withoutUndefined(changed), from };
      checkState(fact.level as CodedLevel, state, note);
      fact.states.push(state);
    }
  }
  for (const [at, { through, units: ended }] of facts.endings.entries()) {
    for (const [place, unitKey] of ended.entries()) {
      const fact = units.get(unitKey);
      const note = (message: string) => problem(["endings", at, "units", place], message);
      if (fact === undefined) {
        note(`There is no unit "${unitKey}".`);
      } else if (fact.through !== null) {
        note(`The unit "${unitKey}" ended on ${fact.through} already.`);
      } else if (through < (fact.states.at(-1)?.from ?? "")) {
        note(`The unit "${unitKey}" cannot end on ${through}, before what is known of it.`);
      } else {
        fact.through = through;
      }
    }
  }
}

function checkState(level: CodedLevel, state: UnitState, problem: (message: string) => void): void {
  if (state.code !== null && !isCodeOf(level, state.code)) {
    problem(`The codes of this level have ${digitsOf(level)} digits.`);
  }
  if (readName(level, state.name) === null) {
    problem(`"${state.name}" does not begin with one of: ${typeWords(level)}.`);
  }
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
