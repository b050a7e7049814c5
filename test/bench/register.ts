import { Client } from "pg";
import type { BenchDatabase, BenchServer } from "./database.ts";
import { fingerprint, type Made, madeIn, noteMade, whatDiffers } from "./kept-register.ts";
import { generateData } from "./tasks/generate-data.ts";
import { prepareDatabase } from "./tasks/run-task.ts";

export interface RegisterAsked {
  readonly seed: number;
  readonly scale: number;
  /** Whether it stays on the server, and is taken from there. */
  readonly kept: boolean;
  say(line: string): void;
}

/** The whole country in a database: the facts, and made-up records beside them as `npm run generate` makes them. */
export async function openRegister(server: BenchServer, asked: RegisterAsked): Promise<BenchDatabase> {
  if (!asked.kept) return make(server, asked, await server.createDatabase());
  const database = await server.keptDatabase();
  const made = await madeIn(database.url);
  const differs = made === null ? "nothing was kept" : await whatDiffers(database.url, made, asked);
  if (differs === undefined) {
    asked.say("the register that was kept is as a new one would be");
    return database;
  }
  asked.say(`making the register anew: ${differs}`);
  await database.clear();
  const complete = await make(server, asked, database);
  await noteMade(complete.url, {
    ...(await fingerprint(complete.url)),
    seed: asked.seed,
    scale: asked.scale,
  } satisfies Made);
  return complete;
}

async function make(
  server: BenchServer,
  { seed, scale, say }: RegisterAsked,
  database: BenchDatabase,
): Promise<BenchDatabase> {
  const { loaded } = await prepareDatabase(database.url);
  say(`${loaded} facts loaded on ${server.description}`);
  await generateData(database.url, { seed, scale }, say);
  return database;
}

/** Of a register that is there already: how many times a country's sites are made up in it. 0: the facts alone. */
export async function scaleOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ sites: string }>(
      "select count(*) as sites from movements.model_site where origin = 'SYNTHETIC'",
    );
    return Math.round((Number(rows[0]?.sites) / sitesOfOne) * 100) / 100;
  } finally {
    await client.end();
  }
}

/** As docs/synthetic-data.md has it. */
const sitesOfOne = 124_000;
