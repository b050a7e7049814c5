import type pg from "pg";
import { lockNumbers } from "@phong-trao/kit/database/lock.ts";
import { kyselyOn } from "@phong-trao/kit/database/one-client.ts";
import { asOwner } from "@phong-trao/kit/database/owner.ts";
import { searchPath } from "@phong-trao/kit/database/reader.ts";
import { copyRows } from "@phong-trao/kit/synthetic/copy-rows.ts";
import type { Country } from "@phong-trao/kit/synthetic/country.ts";
import { removeRows, syntheticRows } from "@phong-trao/kit/synthetic/remove-rows.ts";
import { withRollUpApart } from "@phong-trao/kit/synthetic/roll-up-apart.ts";
import { bringUpToDate, type SyntheticData } from "@phong-trao/kit/synthetic/synthetic-data.ts";
import { tablesOf } from "@phong-trao/kit/synthetic/tables-of.ts";
import { synthetic as movements } from "@phong-trao/movements/synthetic/synthetic.ts";
import { countryOf, realUnits, synthetic as organisations } from "@phong-trao/organisations/synthetic/synthetic.ts";
import { synthetic as people } from "@phong-trao/people/synthetic/synthetic.ts";
import { StartError } from "../start-error.ts";
import type { GenerateSettings } from "./arguments.ts";
import { inThousands, type Screen, step } from "./progress.ts";

/** Those with records on the units of organisations, in the order in which they can be written. */
const onUnits = [movements, people];

/** By table, `movements.model_site`. */
export type RowsByTable = ReadonlyMap<string, number>;

/**
 * Takes out the made-up data that is there and makes new, as the settings say: all in one transaction, which nobody sees
 * half done, and which leaves nothing behind when it fails. Facts stay as they are.
 *
 * @throws StartError where there is made-up data, and nothing is said about it
 */
export async function generateInto(ownerUrl: string, settings: GenerateSettings, screen: Screen): Promise<RowsByTable> {
  return asOwner(ownerUrl, {}, async (client) => {
    const work = new Work(client, screen);
    await client.query("begin");
    // Some million counts are grouped and sorted here, by one statement at a time.
    await client.query("set local work_mem = '256MB'");
    await client.query("set local maintenance_work_mem = '512MB'");
    await client.query("set local jit = off");
    // No load of facts meanwhile: each would see half of the other's.
    await client.query("select pg_advisory_xact_lock($1::integer, $2::integer)", [...lockNumbers("load")]);
    if (await work.found()) {
      if (settings.existing === "REFUSE") throw thereAlready();
      await work.remove();
    }
    const made = settings.existing === "REMOVE" ? new Map<string, number>() : await work.make(settings);
    await step(screen, "committing", async () => {
      await client.query("commit");
      return "done";
    });
    await work.tidy();
    return made;
  });
}

const thereAlready = () =>
  new StartError(
    "There is synthetic data in this database already. Run the command with --replace to put other data in its place, " +
      "or with --remove to take it out.",
  );

class Work {
  readonly #client: pg.Client;
  readonly #screen: Screen;

  constructor(client: pg.Client, screen: Screen) {
    this.#client = client;
    this.#screen = screen;
  }

  async found(): Promise<boolean> {
    for (const data of [organisations, ...onUnits]) {
      if ((await syntheticRows(this.#client, tablesOf(data.facts.database))).size > 0) return true;
    }
    return false;
  }

  /** Units last: records stand on them. Counts by units are brought up to date when both have gone. */
  async remove(): Promise<void> {
    for (const data of onUnits.toReversed()) {
      await this.#step("taking out", data, () => withRollUpApart(this.#client, this.#db, () => this.#removeRows(data)));
    }
    await this.#step("taking out", organisations, async () => {
      const removed = await this.#removeRows(organisations);
      await bringUpToDate(organisations, this.#db);
      return removed;
    });
    for (const data of onUnits) await this.#takeOverUnits(data);
  }

  /** Units first. Who counts into whom is known before the records come: so these are counted once, in the end. */
  async make({ seed, scale }: GenerateSettings): Promise<RowsByTable> {
    await this.#goTo(organisations);
    const country = countryOf(await realUnits(this.#db, seed), { seed, scale });
    const made: [string, number][] = [];
    await this.#step("making", organisations, async (at) => {
      const rows = await this.#copy(organisations, country, at);
      made.push(...rows);
      return rows;
    });
    await this.#step("containment of units", organisations, () => bringUpToDate(organisations, this.#db));
    for (const data of onUnits) {
      await this.#takeOverUnits(data);
      await this.#step("making", data, (at) =>
        withRollUpApart(this.#client, this.#db, async () => {
          const rows = await this.#copy(data, country, at);
          made.push(...rows);
          return rows;
        }),
      );
    }
    return new Map(made);
  }

  /** What transactions leave behind, and what the planner knows; autovacuum would come too late for who asks next. */
  async tidy(): Promise<void> {
    await step(this.#screen, "tidying up", async () => {
      const { rows } = await this.#client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name
           from pg_tables
          where schemaname = any ($1)
          order by 1`,
        [[organisations, ...onUnits].map(({ facts }) => facts.database.subgraph)],
      );
      for (const { name } of rows) await this.#client.query(`vacuum (analyze) ${name}`);
      return "done";
    });
  }

  get #db() {
    return kyselyOn(this.#client);
  }

  #takeOverUnits(data: SyntheticData): Promise<void> {
    return this.#step("taking over units", data, () => bringUpToDate(data, this.#db));
  }

  #removeRows({ facts: { database } }: SyntheticData): Promise<RowsByTable> {
    return removeRows(this.#client, tablesOf(database));
  }

  async #copy(data: SyntheticData, country: Country, at: (share: number, rows: number) => void) {
    const { database } = data.facts;
    const { parts, tables } = data.rows(country);
    const rows = await copyRows(this.#client, tablesOf(database), tables, (done, count) => at(done / parts, count));
    return new Map([...rows].map(([table, count]) => [`${database.subgraph}.${table}`, count]));
  }

  #step(
    doing: string,
    data: SyntheticData,
    work: (at: (share: number, rows: number) => void) => Promise<RowsByTable | void>,
  ): Promise<void> {
    return step(this.#screen, `${data.facts.database.subgraph}: ${doing}`, async ({ at }) => {
      await this.#goTo(data);
      const rows = await work(at);
      return rows === undefined ? "done" : `${inThousands([...rows.values()].reduce((sum, one) => sum + one, 0))} rows`;
    });
  }

  /** Whatever is written by a subgraph names its own tables without the schema. */
  async #goTo({ facts: { database } }: SyntheticData): Promise<void> {
    await this.#client.query("select set_config('search_path', $1, true)", [searchPath(database)]);
  }
}
