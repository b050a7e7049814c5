import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { bringRollUpUpToDate } from "@phong-trao/kit/statistics/bring-up-to-date.ts";
import type { Asked, Counted } from "@phong-trao/kit/statistics/count.queries.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Country, nowhere, publish } from "./country.ts";
import { type Deed, type RegisterHistory, registerHistories } from "./history.ts";
import { answersTo, inEmptyRegister, today, verified } from "./open-register.ts";
import { countedByHand, type Counts } from "./oracle.ts";
import { type Held, perform, write } from "./register.ts";

/** So many at once in one database; and in all, more if the environment asks for more. */
const atOnce = 125;
const inAll = Number(process.env["STATISTICS_HISTORIES"] ?? 1_000);
const stepsAtMost = inAll > 1_000 ? 6 : 2;

test(
  "after whatever happens, what is kept, what the records say and what is counted by hand are the same",
  () =>
    inEmptyRegister(async (db) => {
      const all = fc.sample(registerHistories(stepsAtMost), { seed: 20250701, numRuns: inAll });
      let numbers = 0;
      for (let from = 0; from < all.length; from += atOnce) {
        const states = all.slice(from, from + atOnce).map((history, at) => stateOf(history, from + at));
        numbers += await liveThrough(db, states);
      }
      // Were the questions about units on which nothing counts, this would prove nothing.
      expect(numbers).toBeGreaterThan(inAll * 4);
    }),
  3_600_000,
);

interface State {
  readonly history: RegisterHistory;
  readonly prefix: string;
  readonly records: Held;
  country: Country;
}

const stateOf = (history: RegisterHistory, at: number): State => ({
  history,
  prefix: `r${at}`,
  records: new Map(),
  country: nowhere,
});

/** How many numbers, none of them nought, were compared with the count by hand. */
async function liveThrough(db: AnyKysely, states: readonly State[]): Promise<number> {
  let numbers = 0;
  const longest = Math.max(...states.map(({ history }) => history.steps.length));
  for (let at = 0; at < longest; at += 1) {
    await db.transaction().execute((trx) => takeStep(trx, states, at));
    await expectNoDifference(db);
    numbers += await expectAnswers(db, states, at);
  }
  await db.transaction().execute((trx) => takeAllAway(trx, states));
  return numbers;
}

async function takeStep(trx: AnyKysely, states: readonly State[], at: number): Promise<void> {
  const living = states.filter(({ history }) => at < history.steps.length);
  const changing = new Map<string, Country>();
  for (const state of living) {
    const country = at === 0 ? state.history.country : state.history.steps[at]?.country;
    if (country) {
      state.country = country;
      changing.set(state.prefix, country);
    }
  }
  const [first] = states;
  await sql`set constraints all deferred`.execute(trx);
  const writings = new Map(
    living.map(({ prefix, records, history }) => [
      prefix,
      { writing: perform(records, deedsOf(history, at)), records },
    ]),
  );
  const unitsFirst = first?.history.steps[at]?.unitsFirst ?? true;
  // The counts follow at the end, as when facts are loaded: until then, records are counted on the units of before.
  if (unitsFirst) await publish(trx, changing);
  await write(trx, writings, first?.history.order ?? []);
  if (!unitsFirst) await publish(trx, changing);
  if (changing.size > 0) await bringRollUpUpToDate(trx);
}

const deedsOf = ({ beginning, steps }: RegisterHistory, at: number): readonly Deed[] => [
  ...(at === 0 ? beginning.map(([record, slot]) => ({ record, slot, deed: "PUT" as const })) : []),
  ...(steps[at]?.deeds ?? []),
];

async function expectNoDifference(db: AnyKysely): Promise<void> {
  expect(await verified(db)).toMatchObject({ different: 0, staleUnits: 0, differences: [] });
}

async function expectAnswers(db: AnyKysely, states: readonly State[], at: number): Promise<number> {
  const questions = states.flatMap((state) =>
    (state.history.steps[at]?.asked ?? []).map(({ period, ...asked }) => ({ state, asked: { ...asked, ...period } })),
  );
  const prefixed = questions.map(({ state, asked }): Asked => ({ ...asked, unit: `${state.prefix}.${asked.unit}` }));
  const answers = await answersTo(db, prefixed);
  let numbers = 0;
  for (const [ordinal, { state, asked }] of questions.entries()) {
    const { prefix, country, records } = state;
    const counted = byKey(answers[ordinal] ?? [], prefix);
    const byHand = countedByHand(asked, today, country, records);
    expect(counted, `history ${prefix}, step ${at}: ${JSON.stringify(asked)} ${explained(state, asked)}`).toEqual(
      byHand,
    );
    numbers += Object.keys(byHand).length;
  }
  return numbers;
}

const explained = ({ country, records }: State, { unit }: Asked): string => {
  const countings = country.countings.filter((row) => row.unit === unit);
  const members = new Set(countings.map(({ member }) => member));
  const lives = country.lives.filter((life) => life.unit === unit || members.has(life.unit));
  const behind = [...records].filter(([, { row }]) => !("unit_id" in row) || members.has(row.unit_id ?? ""));
  return [...countings, ...lives, ...behind].map((one) => JSON.stringify(one)).join("\n");
};

function byKey(answer: readonly Counted[], prefix: string): Counts {
  return Object.fromEntries(
    answer.map(({ dimension, member, sure, open }) => [
      `${dimension} ${member.replace(`${prefix}.`, "")}`,
      { sure, open },
    ]),
  );
}

/** And nothing is left of what was counted. */
async function takeAllAway(trx: AnyKysely, states: readonly State[]): Promise<void> {
  await sql`set constraints all deferred`.execute(trx);
  for (const table of ["model", "model_site", "event", "task", "document", "safety_registration", "designation"]) {
    await sql`delete from ${sql.id(table)}`.execute(trx);
  }
  const { rows } = await sql`
    select *
    from roll_up
    join roll_up_series using (series)
    where (sure <> 0 or open <> 0 or days is not null) and measure <> 'UNITS'`.execute(trx);
  expect(rows).toEqual([]);
  await publish(trx, new Map(states.map(({ prefix }) => [prefix, nowhere])));
  await bringRollUpUpToDate(trx);
  for (const table of ["roll_up", "roll_up_place", "counted_in", "counted_then", "counted_alike", "counted_by_class"]) {
    const left = await sql`select from ${sql.id(table)}`.execute(trx);
    expect(left.rows, table).toEqual([]);
  }
}
