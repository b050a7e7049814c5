import { dayBefore } from "@phong-trao/kit/database/date-range.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { AnyKysely } from "@phong-trao/kit/questions.ts";
import { containment } from "@phong-trao/organisations/containment/containment.ts";
import type { UnitHistories } from "@phong-trao/organisations/containment/history.ts";
import { laterContainment } from "@phong-trao/organisations/containment/later-containment.ts";
import { histories as unitHistories } from "@phong-trao/organisations/test-support/random-history.ts";
import fc from "fast-check";

/** `member` counts into `unit` when that is seen on a day `[from, until)`; null is the beginning or the end of time. */
export interface Counting {
  readonly unit: string;
  readonly member: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly relation: "PRESENT" | "FORMER" | "LATER";
  readonly placement: "EXACT" | "UNDETERMINABLE";
}

/** A unit with the first day after its life. */
export interface Life {
  readonly unit: string;
  readonly level: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What organisations publishes of a small country. */
export interface Country {
  readonly lives: readonly Life[];
  readonly countings: readonly Counting[];
}

/** As known on a day: what is decided for later, nobody knows yet. */
export const countries: fc.Arbitrary<Country> = fc
  .tuple(unitHistories, fc.integer({ min: 1, max: 11 }))
  .map(([history, months]) => published(asKnownBefore(history, `2025-${String(months).padStart(2, "0")}-02`)));

export const nowhere: Country = { lives: [], countings: [] };

export function published(told: UnitHistories): Country {
  return {
    lives: told.units.map(({ key, from, until }) => ({ unit: key, level: levelOf(key), from, until })),
    countings: [
      ...[...containment(told)].flat().map(({ inherited, ...row }) => ({
        ...row,
        relation: inherited ? ("FORMER" as const) : ("PRESENT" as const),
      })),
      ...[...laterContainment(told)].flat().map((row) => ({ ...row, relation: "LATER" as const })),
    ],
  };
}

const levels: Readonly<Record<string, string>> = { p: "PROVINCE", d: "DISTRICT", c: "COMMUNE", h: "HAMLET" };
/** `c3` is a commune; units with names of their own are of no level, and have totals. */
const levelOf = (key: string) => levels[/^([a-z])\d+$/.exec(key)?.[1] ?? ""] ?? key;

function asKnownBefore({ units, parents, transfers }: UnitHistories, day: string): UnitHistories {
  const known = <T extends { readonly from: string | null; readonly until: string | null }>(spans: readonly T[]) =>
    spans
      .filter(({ from }) => from === null || from < day)
      .map((span) => (span.until === null || span.until < day ? span : { ...span, until: null }));
  return {
    units: known(units),
    parents: known(parents),
    transfers: transfers.filter(({ effectiveOn }) => effectiveOn < day),
  };
}

/** In place of what organisations computes itself: its views show what tests say. */
export const publishedTables = `
  create table organisations.counting (
    unit_id text, member_id text, during daterange, relation text, placement text);
  create table organisations.life (unit_id text, level text, valid_from date, valid_through date);
  create or replace view organisations.unit_restatement as
    select unit_id collate "C" as unit_id, member_id collate "C" as member_id, during, relation, placement
    from organisations.counting;
  create or replace view organisations.unit_life as
    select unit_id collate "C" as unit_id, level, valid_from, valid_through
    from organisations.life`;

/** Units are called `<prefix>.<unit>`: several countries stand side by side. */
export async function publish(trx: AnyKysely, all: ReadonlyMap<string, Country>): Promise<void> {
  const prefixes = [...all.keys()];
  const allCountings = [...all].flatMap(([prefix, { countings }]) =>
    countings.map((row) => ({ ...row, unit: `${prefix}.${row.unit}`, member: `${prefix}.${row.member}` })),
  );
  const allLives = [...all].flatMap(([prefix, { lives }]) =>
    lives.map(({ unit, level, from, until }) => ({
      unit: `${prefix}.${unit}`,
      level,
      from,
      through: until === null ? null : dayBefore(until),
    })),
  );
  for (const table of [sql.id("organisations", "counting"), sql.id("organisations", "life")]) {
    await sql`delete from ${table} where split_part(unit_id, '.', 1) = any (${prefixes})`.execute(trx);
  }
  await sql`
    insert into organisations.counting
    select unit, member, daterange("from", until), relation, placement
    from jsonb_to_recordset(${JSON.stringify(allCountings)}::jsonb)
      as row(unit text, member text, "from" date, until date, relation text, placement text)`.execute(trx);
  await sql`
    insert into organisations.life
    select unit, level, "from", through
    from jsonb_to_recordset(${JSON.stringify(allLives)}::jsonb) as row(unit text, level text, "from" date, through date)`.execute(
    trx,
  );
  // As after an import; autovacuum would come too late.
  await sql`analyze organisations.counting, organisations.life`.execute(trx);
}
