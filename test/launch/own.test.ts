import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { openOwn } from "@phong-trao/gateway/database/own.ts";
import { openDatabase } from "@phong-trao/gateway/database/open-database.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { Client } from "pg";
import { describe, expect, inject, test } from "vitest";
import { createDatabase } from "../stack/postgres.ts";

async function refused(url: string, within?: number): Promise<string> {
  const error: unknown = await openOwn(url, within).then(
    () => expect.fail("it was opened"),
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(StartError);
  const sentence = error instanceof Error ? error.message : "";
  // No password is in any of them.
  expect(sentence.replaceAll("user:password@", "")).not.toContain(new URL(url).password || "no password");
  return sentence;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function changed(url: string, change: (parts: URL) => void): string {
  const parts = new URL(url);
  change(parts);
  return parts.href;
}

const where = (url: string) => `${new URL(url).host}${new URL(url).pathname}`;

test("a server of one's own is used as it is, and goes on when we stop", async () => {
  await using database = await createDatabase();
  const own = await openDatabase({ databaseUrl: database.url, dataDir: "/nowhere" });
  expect(own).toMatchObject({ kind: "own", url: database.url });
  await own.stop();
  own.stopAtOnce();
  await run(database.url, "select 1");
});

describe("what the server says", () => {
  test("wrong password", async () => {
    const url = changed(inject("postgresUrl"), (parts) => (parts.password = "guessed"));
    expect(await refused(url)).toBe(
      `DATABASE_URL names ${where(url)}: the user or the password is wrong. Check both in DATABASE_URL.`,
    );
  });

  test("no password", async () => {
    const url = changed(inject("postgresUrl"), (parts) => (parts.password = ""));
    expect(await refused(url)).toContain(
      "the server asks for a password. Put it into DATABASE_URL: postgresql://user:",
    );
  });

  test("no such database", async () => {
    const url = changed(inject("postgresUrl"), (parts) => (parts.pathname = "/nothing"));
    expect(await refused(url)).toContain(": there is no such database. Create it (create database …)");
  });

  test("an encryption that the server does not have", async () => {
    const url = changed(inject("postgresUrl"), (parts) => (parts.search = "sslmode=require"));
    expect(await refused(url)).toContain("no encrypted connection came about");
  });
});

describe("a database that is not fit for it", () => {
  test("a user who may not create schemas, and one who may not create roles", async () => {
    await using database = await createDatabase();
    const name = `guest_${database.name}`;
    const guest = changed(database.url, (parts) => {
      parts.username = name;
      parts.password = "let-me-in";
    });
    await run(database.url, `create role ${name} login password 'let-me-in'`);
    try {
      expect(await refused(guest)).toContain(
        `the user "${name}" may not create schemas and extensions in it. As its owner, run: grant create on database "${database.name}" to "${name}";`,
      );
      await run(database.url, `grant create on database ${database.name} to ${name}`);
      expect(await refused(guest)).toContain(
        `the user "${name}" may not create roles, and each subgraph gets one of its own. As an administrator, run: alter role "${name}" createrole;`,
      );
      await run(database.url, `alter role ${name} createrole`);
      await (await openOwn(guest)).stop();
    } finally {
      await run(database.url, `revoke create on database ${database.name} from ${name}; drop role ${name}`);
    }
  });

  test("one that only reads", async () => {
    await using database = await createDatabase();
    await run(database.url, `alter database ${database.name} set default_transaction_read_only = on`);
    expect(await refused(database.url)).toContain("it only reads");
  });

  test("another encoding", async () => {
    const name = "latin_one";
    await run(inject("postgresUrl"), `create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    try {
      const url = changed(inject("postgresUrl"), (parts) => (parts.pathname = `/${name}`));
      expect(await refused(url)).toContain("its encoding is LATIN1, which cannot hold Vietnamese names");
    } finally {
      await run(inject("postgresUrl"), `drop database ${name} with (force)`);
    }
  });

  // The real servers of these versions are not at hand in a test; this speaks their protocol.
  test.each([
    ["15.18", 150_018],
    ["9.6.24", 90_624],
    ["19.1", 190_001],
  ])("PostgreSQL %s", async (version, number) => {
    await using server = await serverOf(version, number);
    expect(await refused(server.url)).toBe(
      `DATABASE_URL names ${where(server.url)}: it is PostgreSQL ${version}, and Phong Trào runs on 16 to 18. Name ` +
        "another server, or leave DATABASE_URL out to use the embedded one.",
    );
  });

  test.each([
    ["16.0", 160_000],
    ["17.6", 170_006],
    ["18.4", 180_004],
  ])("PostgreSQL %s is fit", async (version, number) => {
    await using server = await serverOf(version, number);
    expect((await openOwn(server.url)).kind).toBe("own");
  });
});

describe("a host that does not answer", () => {
  test("nothing listens", async () => {
    const silent = await listening(() => undefined);
    await silent[Symbol.asyncDispose]();
    expect(await refused(silent.url)).toContain(": nothing listens there. Check the host and the port in DATABASE_URL");
  });

  test("it takes the connection and never says a word", async () => {
    await using silent = await listening(() => undefined);
    expect(await refused(silent.url, 200)).toContain(
      ": no answer within 0.2 s. Check the host and the port in DATABASE_URL, and that PostgreSQL runs there; a firewall may",
    );
  });

  test("it lets us in and never answers a question", async () => {
    await using silent = await listening((socket) => {
      socket.once("data", () => socket.write(Buffer.concat([message("R", int32(0)), message("Z", "I")])));
    });
    expect(await refused(silent.url, 200)).toContain("no answer within 0.2 s");
  });

  test("it is no PostgreSQL", async () => {
    await using other = await listening((socket) =>
      socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    );
    expect(await refused(other.url)).toMatch(/^DATABASE_URL names 127\.0\.0\.1:\d+\/register: it (closed|cannot)/);
  });

  test("its name is not known", async () => {
    expect(await refused("postgresql://user:secret@no-such-host.invalid/register", 5_000)).toMatch(
      /^DATABASE_URL names no-such-host\.invalid:5432\/register: (this host name is not known|no answer within)/,
    );
  });
});

interface Listening extends AsyncDisposable {
  readonly url: string;
}

async function listening(talk: (socket: Socket) => void): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    talk(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `postgresql://user:secret@127.0.0.1:${port}/register`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Lets everyone in and answers any question with one row about itself. */
function serverOf(version: string, number: number): Promise<Listening> {
  const row = {
    version_number: [23, String(number)],
    version: [25, version],
    encoding: [25, "UTF8"],
    user_name: [25, "user"],
    database_name: [25, "register"],
    is_read_only: [16, "f"],
    may_create_schemas: [16, "t"],
    may_create_roles: [16, "t"],
    missing_extensions: [1009, "{}"],
  } satisfies Record<string, [type: number, text: string]>;
  const columns = Object.entries(row).map(([name, [type]]) => [
    `${name}\0`,
    int32(0),
    int16(0),
    int32(type),
    int16(-1),
    int32(-1),
    int16(0),
  ]);
  const values = Object.values(row).map(([, text]) => [int32(Buffer.byteLength(text)), text]);
  const count = int16(columns.length);
  const answer = [
    message("1"),
    message("2"),
    message("T", count, ...columns.flat()),
    message("D", count, ...values.flat()),
    message("C", "SELECT 1\0"),
    message("Z", "I"),
  ];
  return listening((socket) => {
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", int32(0)), message("Z", "I")]));
      socket.once("data", () => socket.write(Buffer.concat(answer)));
    });
  });
}

/** A message of PostgreSQL's protocol: its type, its length, its parts. https://www.postgresql.org/docs/18/protocol-message-formats.html */
function message(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number);
  return bytes;
}

function int16(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(number);
  return bytes;
}
