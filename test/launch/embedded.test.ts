import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountForPostgres } from "@phong-trao/gateway/database/account.ts";
import { stopServer } from "@phong-trao/gateway/database/cluster.ts";
import { type Database, openDatabase } from "@phong-trao/gateway/database/open-database.ts";
import { neededExtensions } from "@phong-trao/gateway/database/own.ts";
import { findPrograms } from "@phong-trao/gateway/database/programs.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
import { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { runNode } from "./process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const holder = join(import.meta.dirname, "hold-database.ts");

/** Opens the embedded database in a folder, until it goes out of scope. */
async function open(dataDir: string): Promise<Database & AsyncDisposable> {
  const database = await openDatabase({ databaseUrl: undefined, dataDir });
  return { ...database, [Symbol.asyncDispose]: () => database.stop() };
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const refused = (dataDir: string) =>
  open(dataDir).then(
    () => expect.fail("it was opened"),
    (error: unknown) => {
      expect(error).toBeInstanceOf(StartError);
      return error instanceof Error ? error.message : "";
    },
  );

describe("the first start", () => {
  test("creates a cluster that sorts and folds the same on every machine", async () => {
    await using folder = await temporaryFolder();
    await using database = await open(join(folder.path, "new", "data"));
    const { url, kind } = database;

    expect(kind).toBe("embedded");
    expect(
      await query(
        url,
        `select
          current_setting('server_encoding') as encoding,
          current_setting('server_version_num')::int / 10000 as major,
          current_setting('data_checksums') as checksums,
          current_setting('fsync') as fsync,
          current_setting('TimeZone') as zone,
          datlocprovider::text as provider,
          datlocale as locale,
          lower('TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC, ĐÔ') as folded,
          array(select name from unnest(array['ă', 'b', 'Ă', 'B', 'đ', 'z']) as name order by name) as sorted
        from pg_database
        where datname = 'phong_trao' and datname = current_database()`,
      ),
    ).toEqual([
      {
        encoding: "UTF8",
        major: 18,
        checksums: "on",
        fsync: "on",
        zone: "UTC",
        provider: "b",
        locale: "C.UTF-8",
        folded: "toàn dân bảo vệ an ninh tổ quốc, đô",
        sorted: ["B", "b", "z", "Ă", "ă", "đ"],
      },
    ]);
  });

  test("has every extension that the migrations need", async () => {
    await using folder = await temporaryFolder();
    await using database = await open(folder.path);
    const { url } = database;
    await query(url, neededExtensions.map((name) => `create extension ${name}`).join("; "));
    expect(await query(url, "select extname as name from pg_extension where extname <> 'plpgsql' order by 1")).toEqual(
      neededExtensions.map((name) => ({ name })),
    );
  });

  test("is closed to everyone without the password, which only its owner can read", async () => {
    await using folder = await temporaryFolder();
    await using database = await open(folder.path);
    const { url } = database;

    const { hostname, port, password } = new URL(url);
    expect(hostname).toBe("127.0.0.1");
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(await readFile(join(folder.path, "password"), "utf8")).toBe(`${password}\n`);
    expect((await stat(join(folder.path, "password"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder.path, "postgres"))).mode & 0o777).toBe(0o700);
    await expect(query(url.replace(password, "guessed"), "select")).rejects.toThrow(/password authentication failed/);
    await expect(query(url.replace("127.0.0.1", "localhost"), "show listen_addresses")).resolves.toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
    expect(Number(port)).toBeGreaterThan(1_023);
  });

  test("that was killed in the middle is begun anew", async () => {
    await using folder = await temporaryFolder();
    await using killed = runNode([holder, folder.path]);
    const unfinished = async () => (await readdir(folder.path)).some((name) => name.startsWith("postgres.unfinished-"));
    while (!(await unfinished())) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.child.kill("SIGKILL");
    await killed.ended();
    expect(existsSync(join(folder.path, "postgres"))).toBe(false);

    await using database = await open(folder.path);
    const { url } = database;
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await unfinished()).toBe(false);
  });

  test("that was killed before it made its database makes it the next time", async () => {
    await using folder = await temporaryFolder();
    await using first = await open(folder.path);
    await query(first.url.replace(/phong_trao$/, "postgres"), "drop database phong_trao");
    await first.stop();

    await using database = await open(folder.path);
    const { url } = database;
    expect(await query(url, "select current_database() as name")).toEqual([{ name: "phong_trao" }]);
  });
});

describe("a second start", () => {
  test("finds what the first one wrote, with the same password", async () => {
    await using folder = await temporaryFolder();
    await using first = await open(folder.path);
    await query(first.url, "create table kept as select 'Hàm Cường' as name");
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();

    await using second = await open(folder.path);
    expect(await query(second.url, "select name from kept")).toEqual([{ name: "Hàm Cường" }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
  });

  test("while the first one runs is refused, and leaves it alone", async () => {
    await using folder = await temporaryFolder();
    await using first = await open(folder.path);
    await using second = runNode([holder, folder.path]);

    const { code, output } = await second.ended();
    expect(code).toBe(1);
    expect(output).toContain(
      `The data folder ${folder.path} is in use by another run of Phong Trào (process ${process.pid}, started `,
    );
    expect(output).toContain("Stop that one, or set DATA_DIR to another folder to run both.");
    expect(await query(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("after kill -9 stops the server that was left behind and loses nothing", async () => {
    await using folder = await temporaryFolder();
    await using killed = runNode([holder, folder.path]);
    const left = (await killed.line(/^ready /)).replace("ready ", "");
    await query(left, "create table kept as select 'Hàm Kiệm' as name");
    killed.child.kill("SIGKILL");
    await killed.ended();
    expect(await query(left, "select name from kept")).toEqual([{ name: "Hàm Kiệm" }]);

    await using database = await open(folder.path);
    const { url } = database;
    expect(await query(url, "select name from kept")).toEqual([{ name: "Hàm Kiệm" }]);
    await expect(query(left, "select")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("a server that is killed under us comes back on the same port with what was acknowledged", async () => {
    await using folder = await temporaryFolder();
    await using database = await open(folder.path);
    await query(database.url, "create table kept as select 42 as answer");
    process.kill(await serverProcess(folder.path), "SIGKILL");
    const answer = () => query(database.url, "select answer from kept").catch(() => undefined);
    await expect.poll(answer, { timeout: 50_000, interval: 200 }).toEqual([{ answer: 42 }]);
  });

  test("after kill -9 of everything recovers what was acknowledged", async () => {
    await using folder = await temporaryFolder();
    await using killed = runNode([holder, folder.path]);
    const url = (await killed.line(/^ready /)).replace("ready ", "");
    await query(url, "create table kept as select generate_series(1, 1000) as number");
    killed.child.kill("SIGKILL");
    process.kill(await serverProcess(folder.path), "SIGKILL");
    await killed.ended();

    await using recovered = await open(folder.path);
    expect(await query(recovered.url, "select count(*)::int as kept from kept")).toEqual([{ kept: 1_000 }]);
  });

  test("is not held up by another process that has got the number of the old server", async () => {
    await using folder = await temporaryFolder();
    await (await open(folder.path)).stop();
    const other = spawn("sleep", ["600"], { ...accountForPostgres(join(folder.path, "postgres")) });
    onTestFinished(() => void other.kill());
    const lines = [other.pid, join(folder.path, "postgres"), "1700000000", "5432", "", "127.0.0.1", "", "ready"];
    await writeFile(join(folder.path, "postgres", "postmaster.pid"), `${lines.join("\n")}\n`);

    await using database = await open(folder.path);
    const { url } = database;
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(other.exitCode).toBeNull();
  });

  test("leaves a server alone that somebody started by hand", async () => {
    await using folder = await temporaryFolder();
    const cluster = join(folder.path, "postgres");
    await (await open(folder.path)).stop();
    const programs = await findPrograms(folder.path, accountForPostgres(cluster));
    await programs.run("pg_ctl", [
      "start",
      "--wait",
      "--silent",
      `--pgdata=${cluster}`,
      `--log=${cluster}/by-hand.log`,
    ]);
    await using _stop = { [Symbol.asyncDispose]: () => stopServer(programs, cluster) };

    const pid = await serverProcess(folder.path);
    expect(await refused(folder.path)).toContain(
      `The data folder ${cluster} is in use by a PostgreSQL that Phong Trào did not start (process ${pid}). Stop it with: `,
    );
    expect(await serverProcess(folder.path)).toBe(pid);
  });
});

describe("a data folder that cannot be used is named, and left as it is", () => {
  test("with files of somebody else", async () => {
    await using folder = await temporaryFolder();
    for (const name of ["thesis.docx", "photos", "a", "b"]) await writeFile(join(folder.path, name), name);

    expect(await refused(folder.path)).toBe(
      `The data folder ${folder.path} holds files that are not Phong Trào's (a, b, photos, …), so nothing was done to ` +
        "it. Set DATA_DIR to an empty folder, or to one that does not exist yet.",
    );
    expect(await readdir(folder.path)).toEqual(["a", "b", "photos", "thesis.docx"]);
  });

  test("that is a PostgreSQL folder of somebody else", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "PG_VERSION"), "18\n");
    expect(await refused(folder.path)).toContain("holds files that are not Phong Trào's (PG_VERSION)");
    expect(await readdir(folder.path)).toEqual(["PG_VERSION"]);
  });

  test("of another major version of PostgreSQL", async () => {
    await using folder = await temporaryFolder();
    await (await open(folder.path)).stop();
    await writeFile(join(folder.path, "postgres", "PG_VERSION"), "17\n");

    const message = await refused(folder.path);
    expect(message).toContain(`The data in ${folder.path}/postgres is of PostgreSQL 17`);
    expect(message).toContain("runs PostgreSQL 18, which cannot read it. Nothing was done to it.");
    // The lock is free again: the next start says the same.
    expect(await refused(folder.path)).toBe(message);
  });

  test("that is damaged", async () => {
    await using folder = await temporaryFolder();
    await (await open(folder.path)).stop();
    await rm(join(folder.path, "postgres", "PG_VERSION"));
    expect(await refused(folder.path)).toContain("is damaged: it has no file PG_VERSION. Nothing was done to it.");

    await writeFile(join(folder.path, "postgres", "PG_VERSION"), "18\n");
    await cp(join(folder.path, "postgres", "global"), join(folder.path, "global"), { recursive: true });
    await rm(join(folder.path, "postgres", "global", "pg_control"));
    expect(await refused(folder.path)).toMatch(/PostgreSQL did not start on the data in .*\n.*[^]*pg_control/);
  });

  test("that is a file", async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, "data"), "");
    expect(await refused(join(folder.path, "data"))).toContain(
      `The data folder ${folder.path}/data cannot be written to (EEXIST`,
    );
    expect(await refused(join(folder.path, "data", "below"))).toContain("cannot be written to (ENOTDIR");
  });

  test("that this user may not write to", async () => {
    await using folder = await temporaryFolder();
    const readOnly = join(folder.path, "read-only");
    await mkdir(readOnly);
    await chmod(readOnly, 0o555);
    // Root may write everywhere, so a start by root is tried as somebody else.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    await using run = runNode([holder, readOnly], {}, { ...nobody, cwd: "/" });

    const { code, output } = await run.ended();
    expect(code).toBe(1);
    expect(output).toContain(`The data folder ${readOnly} cannot be written to (`);
    expect(output).toContain("Give this user the right to write there, or set DATA_DIR to a folder where it has it.");
    expect(await readdir(readOnly)).toEqual([]);
  });
});

test("an empty volume with what its file system puts there is empty", async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, "lost+found"));
  await using database = await open(folder.path);
  const { url } = database;
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("in a folder that only root may enter, PostgreSQL still runs as somebody else", async ({ skip }) => {
  skip(process.getuid?.() !== 0, "only root has such folders");
  await using folder = await temporaryFolder();
  await chmod(folder.path, 0o700);
  await using database = await open(join(folder.path, "data"));
  const { url } = database;
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  const user = execFileSync("ps", ["-o", "uid=", "-p", String(await serverProcess(join(folder.path, "data")))]);
  expect(Number(user.toString())).toBeGreaterThan(0);
});

async function serverProcess(dataDir: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).split("\n");
  return Number(pid);
}
