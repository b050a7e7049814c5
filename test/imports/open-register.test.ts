import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegister } from "@phong-trao/gateway/import/open-register.ts";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { runNode } from "../launch/process.ts";
import { temporaryFolder } from "../launch/temporary-folder.ts";

const holder = join(import.meta.dirname, "../launch/hold-database.ts");

const databaseOf = async (url: string | null) => {
  const client = new Client({ connectionString: url ?? "" });
  await client.connect();
  const { rows } = await client.query<{ name: string; pid: number }>(
    "select current_database() as name, (pg_control_system()).system_identifier::text as pid",
  );
  await client.end();
  return rows[0];
};

test("while the platform runs, an import goes to its server and leaves it running", async () => {
  await using folder = await temporaryFolder();
  const dataDir = join(folder.path, "data");
  await using platform = runNode([holder, dataDir]);
  const url = (await platform.line(/^ready /)).slice("ready ".length);
  const register = await openRegister({ databaseUrl: undefined, dataDir }, { onlyLook: false });
  expect(await databaseOf(register.url)).toEqual(await databaseOf(url));
  await register.close();
  expect(await databaseOf(url)).toMatchObject({ name: "phong_trao" });
  platform.child.kill("SIGKILL");
  await platform.ended();
  // What a killed platform leaves behind is stopped by the next one that opens the folder.
  await (await openRegister({ databaseUrl: undefined, dataDir }, { onlyLook: false })).close();
});

test("a dry run makes no database where there is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "phong-trao-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, "data");
  const register = await openRegister({ databaseUrl: undefined, dataDir }, { onlyLook: true });
  expect(register.url).toBeNull();
  expect(existsSync(dataDir)).toBe(false);
});
