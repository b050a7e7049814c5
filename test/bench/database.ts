import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@phong-trao/gateway/database/open-database.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { Client, escapeIdentifier } from "pg";

/** A PostgreSQL to measure on. The databases that are made here are gone afterwards; no other is touched. */
export interface BenchServer extends AsyncDisposable {
  /** For the machine's description: `PostgreSQL 18.1, embedded`. */
  readonly description: string;
  /** Without anything in it. */
  createDatabase(): Promise<BenchDatabase>;
}

export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
}

/**
 * @param ownUrl a server of the caller's own, whose user may create databases; otherwise the one that comes with the
 *   packages, with its usual settings, in a folder for temporary files
 */
export async function openBenchServer(ownUrl: string | undefined): Promise<BenchServer> {
  await using started = new AsyncDisposableStack();
  const folder = ownUrl === undefined ? await temporaryFolder(started) : "";
  const server = await openDatabase({ databaseUrl: ownUrl, dataDir: folder });
  started.defer(() => server.stop());
  const version = await versionOf(server.url);
  const opened = started.move();
  return {
    description: `PostgreSQL ${version}, ${server.kind}`,
    createDatabase: () => createDatabase(server.url),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

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
  await run(serverUrl, `create database ${escapeIdentifier(name)} template template0`).catch(mayNot);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async [Symbol.asyncDispose]() {
      await run(serverUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`);
    },
  };
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
