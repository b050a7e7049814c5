import { question, type Question } from "@phong-trao/kit/questions.ts";
import { dataChangeOfAll } from "@phong-trao/kit/database/data-change.ts";
import { sql } from "@phong-trao/kit/database/sql.ts";
import type { UnitLevel } from "../src/generated/resolvers.ts";
import { unitLevels } from "../units/unit.words.ts";

/** The days that a view date may have, both included. */
export interface CoverageRow {
  readonly from: string;
  readonly through: string;
}

/** There is one register; its questions have one key. */
export const theRegister = "register";
type TheRegister = typeof theRegister;

/** `covered(from, through)`: one row. */
export const coveredDays = (today: string) => sql<CoverageRow>`
      select covered_from as from, greatest(${today}::date, (select max(effective_on) from administrative_change)) as through
      from coverage`;

export const coverage: Question<TheRegister, CoverageRow> = question(
  "coverage of the register",
  async (keys, { db, today }) => {
    const { rows } = await coveredDays(today).execute(db);
    const [row] = rows;
    if (row === undefined) {
      throw new Error("No facts are loaded: the register does not say which days it covers.");
    }
    return keys.map(() => row);
  },
);

export interface LevelCoverageRow {
  readonly level: UnitLevel;
  readonly units: number;
  readonly complete: boolean;
  readonly completeFrom: string | null;
}

/** All levels, from the highest down, those without units too. */
export const levelsHeld: Question<TheRegister, readonly LevelCoverageRow[]> = question(
  "levels of the register",
  async (keys, { db }) => {
    const { rows } = await sql<LevelCoverageRow>`
      select held.level, count(unit.id) as units,
        (coverage.complete_from ->> held.level)::date as "completeFrom",
        coalesce((coverage.complete_from ->> held.level)::date <= coverage.covered_from, false) as complete
      from coverage
      cross join unnest(${unitLevels}::text[]) with ordinality as held(level, ordinal)
      left join administrative_unit as unit on unit.level = held.level
      group by held.level, held.ordinal, coverage.complete_from, coverage.covered_from
      order by held.ordinal`.execute(db);
    return keys.map(() => rows);
  },
);

/** Communes of which the day of their end is not known. */
export const retiredUnits: Question<TheRegister, number> = question("retired units", async (keys, { db }) => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from retired_unit`.execute(db);
  return keys.map(() => rows[0]?.count ?? 0);
});

export interface LoadedRow {
  readonly dataVersion: string;
  readonly loadedAt: string;
}

/** Of all subgraphs together: a write to the data of one of them may give other answers. */
export const lastLoaded: Question<TheRegister, LoadedRow> = question("last load of facts", async (keys, { db }) => {
  const { rows } = await sql<LoadedRow>`
      select ${sql.raw(dataChangeOfAll)}() as "dataVersion", max(loaded_at) as "loadedAt"
      from register.load`.execute(db);
  return keys.map(() => rows[0] as LoadedRow);
});
