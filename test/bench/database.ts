import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openEmbedded } from "@phong-trao/gateway/database/embedded.ts";
import { openOwn } from "@phong-trao/gateway/database/own.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { Client, escapeIdentifier } from "pg";

/** A PostgreSQL to measure on. The databases that are made here are gone afterwards; no other is touched. */
export interface BenchServer extends AsyncDisposable {
  /** For the machine's description: `PostgreSQL 18.1, embedded`. */
  readonly description: string;
  /** Without anything in it. */
  createDatabase(): Promise<BenchDatabase>;
  /** The one that stays on the server; empty where none was there. */
  keptDatabase(): Promise<KeptDatabase>;
}

export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
}

export interface KeptDatabase extends BenchDatabase {
  /** Puts an empty one in its place. */
  clear(): Promise<void>;
}

export interface Place {
  /** A server of the caller's own, whose user may create databases; otherwise the one that comes with the packages. */
  readonly ownUrl: string | undefined;
  /** Where that one has its data; null: in a folder for temporary files, which is gone afterwards. */
  readonly keep: string | null;
}

export async function openBenchServer({ ownUrl, keep }: Place): Promise<BenchServer> {
  if (ownUrl !== undefined && keep !== null) {
    throw new StartError("--keep is for the PostgreSQL that comes with the packages. Leave it out, or DATABASE_URL.");
  }
  await using started = new AsyncDisposableStack();
  const folder = ownUrl !== undefined ? "" : keep === null ? await temporaryFolder(started) : resolve(keep);
  const server = await (ownUrl === undefined ? openEmbedded(folder, forAll) : openOwn(ownUrl));
  started.defer(() => server.stop());
  const version = await versionOf(server.url);
  const opened = started.move();
  return {
    description: `PostgreSQL ${version}, ${server.kind}`,
    createDatabase: () => createDatabase(server.url),
    keptDatabase: () => keptDatabase(server.url),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** All contestants keep their connections while others have their turn; else with the platform's usual settings. */
const forAll = { max_connections: "300" };

/** As for tests: should this process be killed, another stops the server and removes the folder. */
async function temporaryFolder(started: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "phong-trao-bench-"));
  // Started by root, PostgreSQL runs as someone else, who has to pass through.
  await chmod(folder, 0o711);
  const script = join(import.meta.dirname, "../stack/clear-away.ts");
  const child = spawn(process.execPath, [script, folder], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.unref();
  started.defer(async () => {
    await rm(folder, { recursive: true, force: true });
    child.stdin.end();
  });
  return folder;
}

async function createDatabase(serverUrl: string): Promise<BenchDatabase> {
  const name = `phong_trao_bench_${randomBytes(6).toString("hex")}`;
  await create(serverUrl, name);
  return { url: named(serverUrl, name), [Symbol.asyncDispose]: () => drop(serverUrl, name) };
}

async function keptDatabase(serverUrl: string): Promise<KeptDatabase> {
  const name = "phong_trao_bench";
  const found = await run(serverUrl, `select from pg_database where datname = '${name}'`);
  if (found.length === 0) await create(serverUrl, name);
  return {
    url: named(serverUrl, name),
    async clear() {
      await drop(serverUrl, name);
      await create(serverUrl, name);
    },
    // It stays.
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function create(serverUrl: string, name: string): Promise<void> {
  await run(serverUrl, `create database ${escapeIdentifier(name)} template template0`).catch(mayNot);
}

async function drop(serverUrl: string, name: string): Promise<void> {
  await run(serverUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`);
}

function named(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const insufficientPrivilege = "42501";

function mayNot(problem: Error & { readonly code?: string }): never {
  if (problem.code !== insufficientPrivilege) throw problem;
  throw new StartError(
    "The user of DATABASE_URL may not create databases, and the benchmark measures in one of its own. As an " +
      "administrator, run: alter role … createdb; or leave DATABASE_URL out.",
    { cause: problem },
  );
}

/** For the machine's description, of a register that is there already. */
export const describeServer = async (url: string): Promise<string> => `PostgreSQL ${await versionOf(url)}, given`;

/** How many connections a server takes, less those that it keeps for its administrators. */
export async function mostConnections(url: string): Promise<number> {
  const rows = await run(
    url,
    `select current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer
       as most`,
  );
  return Number(rows[0]?.["most"]);
}

async function versionOf(url: string): Promise<string> {
  const rows = await run(url, "select current_setting('server_version') as version");
  return String(rows[0]?.["version"]);
}

async function run(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
