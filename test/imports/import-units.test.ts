import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "@phong-trao/gateway/import/arguments.ts";
import { runImport } from "@phong-trao/gateway/import/run-import.ts";
import { csv, xlsx } from "@phong-trao/organisations/imports/test-support/files.ts";
import { Client, escapeIdentifier } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNode } from "../launch/process.ts";
import { type Platform, startPlatform, today } from "../stack/platform.ts";

let platform: Platform;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "phong-trao-import-"));
  platform = await startPlatform();
});
afterAll(async () => {
  await platform?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const header = ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Ghi chú"];
/** In Lâm Đồng: one becomes a ward, two are merged, one is divided. */
const decided = [
  header,
  ["23128", "Phường Hàm Kiệm", "23128", "Xã Hàm Kiệm", "Giữ nguyên"],
  ["23110", "Xã Mương Mán", "23110", "Xã Hàm Thuận Nam", "Nhập toàn bộ"],
  ["23110", "Xã Mương Mán", "23122", "Xã Hàm Thạnh", "Nhập một phần"],
  ["23122", "Xã Mỹ Thạnh", "23122", "Xã Hàm Thạnh", "Phần còn lại"],
];
const effective = "2026-12-01";
const symbol = "999/NQ-UBTVQH16";
const known = ["--effective", effective, "--resolution", symbol];
const title = "Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Lâm Đồng năm 2026";
const entered = [...known, "--title", title, "--issued", "2026-11-10"];

/** Runs the command on the platform's database, in this process. */
async function importing(name: string, rows: readonly (readonly string[])[], args: readonly string[]) {
  await writeFile(join(folder, name), (name.endsWith(".xlsx") ? xlsx([{ name: "Sheet1", rows }]) : csv(rows)).bytes);
  const lines: string[] = [];
  const read = readArguments([name, ...args]);
  if (read === null) throw new Error("asked for help");
  const done = await runImport(read, {
    url: platform.databaseUrl,
    folder,
    today,
    say: (line) => lines.push(line),
    doing: () => undefined,
  });
  return { done, said: lines.join("\n") };
}

/** Of every row of the register, whatever table it is in. */
async function allRows(): Promise<string> {
  return asOwner(async (client) => {
    const { rows: tables } = await client.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables
        where schemaname in ('register', 'organisations', 'movements', 'people') order by 1, 2`,
    );
    const digests: string[] = [];
    for (const { schema, name } of tables) {
      const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
      const { rows } = await client.query<{ digest: string }>(
        `select coalesce(sum(hashtextextended(held::text, 0)), 0)::text || ' ' || count(*) as digest from ${table} as held`,
      );
      digests.push(`${table} ${rows[0]?.digest}`);
    }
    return digests.join("\n");
  });
}

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: platform.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const communesOf23110 = `{
  before: commune(code: "23110", asOf: "2026-11-30") { name successors { share unit { name code } } }
  since: commune(code: "23110", asOf: "2026-12-01") { name province { name } predecessors { share unit { name code } } }
  ward: commune(code: "23128", asOf: "2026-12-01") { name type predecessors { unit { name } } }
  first: commune(code: "23128", asOf: "2026-11-30") { name permanentId }
  after: commune(code: "23128", asOf: "2026-12-01") { permanentId }
}`;

describe("importing a conversion table into a register with the whole country", () => {
  test("a dry run tells what it would do, and changes nothing", async () => {
    const before = await allRows();
    const { done, said } = await importing("bang.csv", decided, [...entered, "--dry-run"]);
    expect(done).toBe(true);
    expect(said).toContain("2 new, 2 ended, 1 of another type, 1 merged, 1 divided");
    expect(said).toContain("Xã Hàm Kiệm (23128) → Phường Hàm Kiệm (23128)   (row 2)");
    expect(said).toContain("Nothing was changed. Without --dry-run these changes are made.");
    expect(await allRows()).toBe(before);
  });

  test("a resolution that the register does not have has to be told with title and day, in one message", async () => {
    const { done, said } = await importing("bang.csv", decided, known);
    expect(done).toBe(false);
    expect(said).toContain(
      `The register does not have ${symbol} yet. To enter it together with the units, give --title "…", --issued YYYY-MM-DD.`,
    );
  });

  test("a broken file is refused whole, with every problem, and changes nothing", async () => {
    const before = await allRows();
    const wrong = [
      ...decided,
      ["23134", "Xã Tân Lập", "23134", "Xã Tân Lâp", ""],
      ["39999", "Xã Mới", "99999", "Xã Không Có", ""],
      ["39999", "Xã Mới", "", "Xã Không Mã", ""],
    ];
    const { done, said } = await importing("sai.xlsx", wrong, entered);
    expect(done).toBe(false);
    expect(said).toMatch(
      /3 conflicts\n.*row 8: "Xã Không Mã" has no old code.*\n.*row 6: 23134 is Xã Tân Lập.*\n.*row 7: Nobody holds 99999/,
    );
    expect(await allRows()).toBe(before);
  });

  test("when the database refuses a part of it, the units stay as they were, and the documents too", async () => {
    const before = await allRows();
    await asOwner((client) =>
      client.query(`
        create function movements.refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
        create trigger refuse before insert on movements.document for each row execute function movements.refuse()`),
    );
    await expect(importing("bang.csv", decided, entered)).rejects.toThrow("no room");
    await asOwner((client) => client.query("drop function movements.refuse cascade"));
    expect(await allRows()).toBe(before);
  });

  test("the real run is in the graph at once, on both sides of its day", async () => {
    const { done, said } = await importing("bang.xlsx", decided, entered);
    expect(said).toContain(`Imported, as of ${effective}, by ${symbol}.`);
    expect(done).toBe(true);
    const { data, errors } = await platform.ask(communesOf23110);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      before: {
        name: "Xã Hàm Thuận Nam",
        successors: [{ share: "WHOLE", unit: { name: "Xã Mương Mán", code: "23110" } }],
      },
      since: {
        name: "Xã Mương Mán",
        province: { name: "Tỉnh Lâm Đồng" },
        predecessors: [
          { share: "WHOLE", unit: { name: "Xã Hàm Thuận Nam", code: "23110" } },
          { share: "PART", unit: { name: "Xã Hàm Thạnh", code: "23122" } },
        ],
      },
      // The same unit, of another type since.
      ward: { name: "Phường Hàm Kiệm", type: "WARD" },
      first: { name: "Xã Hàm Kiệm" },
    });
    expect(data.first.permanentId).toBe(data.after.permanentId);
  });

  test("its changes cite the resolution, which is a document of the register now", async () => {
    const { data, errors } = await platform.ask(
      `{ administrativeChanges(filter: { effective: { from: "${effective}" } }) {
           nodes { kind legalBasis { symbol title issuedOn issuer { name } } citations { document { symbol } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = data.administrativeChanges;
    expect(nodes.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(["MERGE", "RETYPE", "SPLIT"]);
    expect(nodes[0].legalBasis).toMatchObject({
      symbol,
      title,
      issuedOn: "2026-11-10",
      issuer: { name: "Ủy ban Thường vụ Quốc hội" },
    });
    expect(nodes[0].citations).toEqual([{ document: { symbol } }]);
  });

  test("the same file again changes nothing and says so", async () => {
    const before = await allRows();
    const { done, said } = await importing("bang.xlsx", decided, known);
    expect(done).toBe(true);
    expect(said).toContain("no changes");
    expect(said).toContain("The register says all of this already. Nothing was changed.");
    expect(await allRows()).toBe(before);
  });

  test("a second part of the same resolution is taken too; one of an earlier day is not", async () => {
    const rows = [header, ["23134", "Phường Tân Lập", "23134", "Xã Tân Lập", ""]];
    expect((await importing("phan-hai.csv", rows, known)).done).toBe(true);
    const earlier = [header, ["23143", "Phường Tân Thành", "23143", "Xã Tân Thành", ""]];
    const { done, said } = await importing("truoc.csv", earlier, [
      "--effective",
      "2026-11-01",
      "--resolution",
      "202/2025/QH15",
    ]);
    expect(done).toBe(false);
    expect(said).toContain("The last import took effect on 2026-12-01: one of 2026-11-01 cannot come after it");
  });

  test("the command says the same, with its steps beside it, and ends with a code that scripts understand", async () => {
    const script = join(import.meta.dirname, "../../gateway/src/import-units.ts");
    const env = { DATABASE_URL: platform.databaseUrl, TODAY: today, INIT_CWD: folder };
    await using again = runNode([script, "bang.xlsx", ...known], env);
    expect(await again.ended()).toMatchObject({ code: 0, output: expect.stringContaining("Nothing was changed.") });
    await using refused = runNode([script, "khong-co.csv", ...known], env);
    expect(await refused.ended()).toMatchObject({
      code: 1,
      output: expect.stringContaining("khong-co.csv cannot be read"),
    });
    await using wrong = runNode([script, "bang.xlsx", "--effective", "30/4/2026"], env);
    const { code, output } = await wrong.ended();
    expect(code).toBe(1);
    expect(output).toMatch(/--effective is "30\/4\/2026".*\nSay with --resolution/);
  });
});
