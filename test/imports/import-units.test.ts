import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "@phong-trao/gateway/import/arguments.ts";
import { listImports } from "@phong-trao/gateway/import/list-imports.ts";
import { undoImports } from "@phong-trao/gateway/import/undo-imports.ts";
import { runImport } from "@phong-trao/gateway/import/run-import.ts";
import { csv, xlsx } from "@phong-trao/organisations/imports/test-support/files.ts";
import { prepare } from "@phong-trao/gateway/one-process.ts";
import { StartError } from "@phong-trao/gateway/start-error.ts";
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
  if (read?.action !== "import") throw new Error("asked for something else");
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

/** Runs `--list` or `--undo NAME` in the same way. */
async function keeping(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const read = readArguments(args);
  if (read?.action === "list") await listImports(platform.databaseUrl, say);
  if (read?.action === "undo") {
    await undoImports(read.names, { url: platform.databaseUrl, say, doing: () => undefined });
  }
  return lines.join("\n");
}

const names = (said: string) => said.split("\n").filter((line) => /^\d{4}-\d\d-\d\d-.*\.yaml$/.test(line));

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
      /3 conflicts\n.*row 6: 23134 is Xã Tân Lập.*\n.*row 7: Nobody holds 99999.*\n.*row 8: "Xã Không Mã" has no old code/,
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

  test("a resolution that is known needs no title; another title or day than it has is refused", async () => {
    const again = await importing("bang.xlsx", decided, entered);
    expect(again).toMatchObject({
      done: true,
      said: expect.stringContaining(`${symbol} is known as “${title}”, issued on 2026-11-10 by ubtv-quoc-hoi.`),
    });
    const other = [...known, "--title", "Nghị quyết về việc khác", "--issued", "2026-11-11"];
    const { done, said } = await importing("bang.xlsx", decided, other);
    expect(done).toBe(false);
    expect(said).toContain(`is known as “${title}”, issued on 2026-11-10`);
    expect(said).toContain("--title and --issued would say otherwise");
  });

  test("of two at once, none is checked against what the other changes meanwhile", async () => {
    const before = names(await keeping("--list"));
    const ward = (code: string, name: string) => [header, [code, `Phường ${name}`, code, `Xã ${name}`, ""]];
    const on = (day: string) => ["--effective", day, "--resolution", symbol];
    const outcomes = await Promise.allSettled([
      importing("mot.csv", ward("23143", "Tân Thành"), on("2026-12-03")),
      importing("hai.csv", ward("23134", "Tân Lập"), on("2026-12-02")),
    ]);
    const added = names(await keeping("--list")).filter((name) => !before.includes(name));
    const done = outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value.done);
    expect(added).toHaveLength(done.length);
    expect(added).not.toHaveLength(0);
    // Never the earlier day after the later.
    expect(added).toEqual(added.toSorted());
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused.every((reason) => reason instanceof StartError)).toBe(true);
    expect(refused.map(String)).toEqual(refused.map(() => expect.stringContaining("imported or taken back something")));
    await keeping(...added.flatMap((name) => ["--undo", name]));
    expect(names(await keeping("--list"))).toEqual(before);
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

describe("what was imported", () => {
  test("is listed with its day, its resolution and its texts", async () => {
    const said = await keeping("--list");
    expect(names(said)).toEqual(["2026-12-01-999-nq-ubtvqh16.yaml", "2026-12-01-999-nq-ubtvqh16-2.yaml"]);
    expect(said).toMatch(
      /as of {7}2026-12-01\n {2}resolution {2}999-nq-ubtvqh16\n {2}entered {5}20\d\d-\d\d-\d\d \d\d:\d\d UTC/,
    );
    expect(said).toContain("texts       organisations/2026-12-01-999-nq-ubtvqh16.yaml, movements/999-nq-ubtvqh16.yaml");
  });

  test("cannot be taken back under a name that is not there, or while a later one builds on it", async () => {
    await expect(keeping("--undo", "2026-12-02-x")).rejects.toThrow(
      "There is no import 2026-12-02-x.yaml. Kept are: 2026-12-01-999-nq-ubtvqh16.yaml, 2026-12-01-999-nq-ubtvqh16-2.yaml.",
    );
    const rows = [header, ["23110", "Phường Mương Mán", "23110", "Xã Mương Mán", ""]];
    const later = await importing("sau.csv", rows, ["--effective", "2026-12-15", "--resolution", symbol]);
    expect(later.done).toBe(true);
    const before = await allRows();
    await expect(keeping("--undo", "2026-12-01-999-nq-ubtvqh16.yaml")).rejects.toThrow(
      /^Nothing was changed: 2026-12-15-999-nq-ubtvqh16\.yaml would not hold without it\. .*--undo 2026-12-01-999-nq-ubtvqh16\.yaml --undo 2026-12-15-999-nq-ubtvqh16\.yaml`:\n.*There is no unit "23110\.20261201"/,
    );
    expect(await allRows()).toBe(before);
  });

  test("is taken back in one go: the graph shows what was before, and the resolution goes with the last that cites it", async () => {
    await keeping("--undo", "2026-12-15-999-nq-ubtvqh16", "--undo", "2026-12-01-999-nq-ubtvqh16-2");
    const one = await asOwner((client) => client.query("select subgraph, name from register.entered_facts order by 1"));
    expect(one.rows).toEqual([
      { subgraph: "movements", name: "999-nq-ubtvqh16.yaml" },
      { subgraph: "organisations", name: "2026-12-01-999-nq-ubtvqh16.yaml" },
    ]);
    expect(await keeping("--undo", "2026-12-01-999-nq-ubtvqh16.yaml")).toContain(
      "Taken back: organisations/2026-12-01-999-nq-ubtvqh16.yaml, movements/999-nq-ubtvqh16.yaml.",
    );
    const { data, errors } = await platform.ask(`{
      commune(code: "23110", asOf: "2026-11-22") { name successors { share } }
      administrativeChanges(filter: { effective: { from: "${effective}" } }) { nodes { kind } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      commune: { name: "Xã Hàm Thuận Nam", successors: [] },
      administrativeChanges: { nodes: [] },
    });
    expect(await keeping("--list")).toBe("No imports are kept.");
    const { rowCount } = await asOwner((client) =>
      client.query("select from movements.document where symbol = $1", [symbol]),
    );
    expect(rowCount).toBe(0);
  });

  test("and contradicts a new version of the program stops its start with a sentence, and can be taken back then", async () => {
    const name = "2026-12-01-999-nq-ubtvqh16.yaml";
    const text = [
      "document: 202-2025-qh15",
      'becoming: [{ unit: "23128.20250701", from: "2025-07-01", name: Xã Khác }]',
    ].join("\n");
    await asOwner((client) =>
      client.query("insert into register.entered_facts values ('organisations', $1, $2, now())", [name, text]),
    );
    const starting = prepare(platform.databaseUrl);
    await expect(starting).rejects.toBeInstanceOf(StartError);
    await expect(starting).rejects.toThrow(
      /^What was imported as 2026-12-01-999-nq-ubtvqh16\.yaml contradicts the facts that come with this version, .*`npm run import:units -- --undo 2026-12-01-999-nq-ubtvqh16\.yaml`.*\n.*On 2025-07-01 the unit "23128\.20250701" cannot become something/,
    );
    await expect(importing("bang.csv", decided, [...entered, "--dry-run"])).rejects.toThrow("contradicts the facts");
    expect(names(await keeping("--list"))).toEqual([name]);
    await keeping("--undo", name);
    await prepare(platform.databaseUrl);
  });
});
