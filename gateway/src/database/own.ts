import { Client } from "pg";
import { StartError } from "../start-error.ts";
import type { Database } from "./open-database.ts";
import { notFit, whyNotConnected } from "./why-not-connected.ts";

/** Extensions that the migrations create. All are in PostgreSQL's contrib, and an owner of the database may create them. */
export const neededExtensions = ["btree_gist", "pg_trgm"] as const;

const oldest = 16;
const newest = 18;

/**
 * A PostgreSQL server of the user's own, checked for everything that would otherwise fail in the middle of a migration.
 *
 * @param within milliseconds for connecting, and again for the answer; a host that swallows packets never answers
 */
export async function openOwn(url: string, within = 5_000): Promise<Database> {
  const where = nameOf(url);
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: within,
    query_timeout: within,
    application_name: "phong-trao start",
  });
  // A connection that breaks between two calls would otherwise end the process with a stack.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Server>(serverQuestion, [neededExtensions]);
    const [server] = rows;
    if (server === undefined) throw new Error("the server gave no answer about itself");
    check(server, where);
  } catch (error) {
    throw error instanceof StartError ? error : whyNotConnected(error, where, within);
  } finally {
    client.end().catch(() => undefined);
  }
  return { url, kind: "own", stop: async () => undefined, stopAtOnce: () => undefined };
}

interface Server {
  readonly version_number: number;
  readonly version: string;
  readonly encoding: string;
  readonly user_name: string;
  readonly database_name: string;
  readonly is_read_only: boolean;
  readonly may_create_schemas: boolean;
  readonly may_create_roles: boolean;
  readonly missing_extensions: readonly string[];
}

const serverQuestion = `
  select
    current_setting('server_version_num')::int as version_number,
    current_setting('server_version') as version,
    current_setting('server_encoding') as encoding,
    current_user as user_name,
    current_database() as database_name,
    pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as is_read_only,
    has_database_privilege(current_database(), 'create') as may_create_schemas,
    coalesce((select rolsuper or rolcreaterole from pg_roles where rolname = current_user), false) as may_create_roles,
    array(
      select needed.name
      from unnest($1::text[]) as needed (name)
      where not exists (select from pg_available_extensions as available where available.name = needed.name)
    ) as missing_extensions`;

function check(server: Server, where: string): void {
  const major = Math.floor(server.version_number / 10_000);
  const refuse = (what: string, advice: string): never => {
    throw notFit(where, what, advice);
  };
  if (major < oldest || major > newest) {
    refuse(
      `it is PostgreSQL ${server.version}, and Phong Trào runs on ${oldest} to ${newest}`,
      "Name another server, or leave DATABASE_URL out to use the embedded one",
    );
  }
  if (server.encoding !== "UTF8") {
    refuse(
      `its encoding is ${server.encoding}, which cannot hold Vietnamese names`,
      `Create one with: create database ${server.database_name}_utf8 encoding 'UTF8' template template0;`,
    );
  }
  if (server.is_read_only) {
    refuse("it only reads (a standby, or default_transaction_read_only is on)", "Name the primary server");
  }
  if (!server.may_create_schemas) {
    refuse(
      `the user "${server.user_name}" may not create schemas and extensions in it`,
      `As its owner, run: grant create on database "${server.database_name}" to "${server.user_name}";`,
    );
  }
  if (!server.may_create_roles) {
    refuse(
      `the user "${server.user_name}" may not create roles, and each subgraph gets one of its own`,
      `As an administrator, run: alter role "${server.user_name}" createrole;`,
    );
  }
  if (server.missing_extensions.length > 0) {
    refuse(
      `the server does not have ${server.missing_extensions.join(", ")}`,
      "They are part of PostgreSQL's contrib: install that package on the server (Debian's postgresql has it, others call it postgresql-contrib)",
    );
  }
}

/** Host, port and database of an address, for messages: never its user or password. */
function nameOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname === "" ? (searchParams.get("host") ?? "localhost") : hostname;
  return `${host}:${port === "" ? 5432 : port}${pathname}`;
}
