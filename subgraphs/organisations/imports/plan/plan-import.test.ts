import { describe, expect, test } from "vitest";
import type { Known } from "../known.ts";
import { readTables } from "../read/read-tables.ts";
import { csv } from "../test-support/files.ts";
import { amendments, catalogueOf, newOrder, oldOrder } from "../test-support/national.ts";
import { planImport } from "./plan-import.ts";

const country = newOrder();

interface Day {
  readonly known?: Known;
  readonly on?: string;
}

/** What importing tables would do, as a person reads it. */
async function importing(
  tables: readonly (readonly (readonly (string | number)[])[])[],
  { known = country, on = "2026-12-31" }: Day = {},
) {
  const plan = planImport(await readTables(tables.map((rows, at) => csv(rows, { name: `${at + 1}.csv` }))), known, on);
  return {
    outcome: plan.outcome,
    changes: plan.changes.map(({ kind, text }) => `${kind} ${text}`),
    conflicts: plan.conflicts.map(({ row, message }) => `${row ?? "-"}: ${message}`),
  };
}

/** The catalogue of Lâm Đồng (68), with some rows others. */
const lamDong = (changed: Readonly<Record<string, readonly string[][]>>) =>
  catalogueOf(["68"], (row) => changed[row[0] ?? ""] ?? [row]);
const unit = (code: string, name: string, province = "68", provinceName = "Tỉnh Lâm Đồng") => [
  code,
  name,
  "",
  "",
  province,
  provinceName,
];
const conversion = (...rows: readonly (readonly string[])[]) => [
  ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Ghi chú"],
  ...rows,
];

describe("a list of units", () => {
  test("that says what the register says changes nothing", async () => {
    expect(await importing([lamDong({})])).toMatchObject({ changes: [], conflicts: [] });
  });

  test("as a whole country, in another way of placing tone marks, changes nothing either", async () => {
    const provinces = [...country.units.values()].filter(({ level }) => level === "PROVINCE");
    const elsewhere = (row: string[]) => [
      row.map((cell) => cell.replace("Hòa", "Hoà").replace("Thủy", "Thuỷ").replace("'", "’")),
    ];
    const table = catalogueOf(
      provinces.map(({ states }) => states[0]?.code ?? ""),
      elsewhere,
    );
    expect(table).toHaveLength(3322);
    expect(await importing([table])).toMatchObject({ changes: [], conflicts: [] });
  });

  test.each([
    ["24", "Tỉnh Bắc Ninh", "Thành phố Bắc Ninh", "2026-09-20", 12],
    ["75", "Tỉnh Đồng Nai", "Thành phố Đồng Nai", "2026-04-30", 10],
  ] as const)(
    "retypes %s %s and its communes, as its resolution of 2026 did",
    async (code, before, after, on, communes) => {
      const amended = amendments.filter(({ effective, level }) => effective === on && level === "COMMUNE");
      const named = new Map(amended.map((one) => [one.code, one.name]));
      const table = catalogueOf([code], ([own = "", name = ""]) => [unit(own, named.get(own) ?? name, code, after)]);
      const { changes, conflicts, outcome } = await importing([table], { on });
      expect(conflicts).toEqual([]);
      expect(changes.toSorted()).toEqual(
        [
          `RETYPED ${before} (${code}) → ${after} (${code})`,
          ...amended.map((one) => `RETYPED ${one.before} (${one.code}) → ${one.name} (${one.code})`),
        ].toSorted(),
      );
      expect(outcome.stayed.RETYPE).toHaveLength(communes + 1);
      expect(outcome.begun).toEqual([]);
    },
  );

  test("renames, recodes, and swaps codes of units that stay the same", async () => {
    const { changes, conflicts } = await importing([
      lamDong({
        "23128": [unit("23128", "Xã Hàm Cường")],
        "23110": [unit("39999", "Xã Hàm Thuận Nam")],
        "23122": [unit("23134", "Xã Hàm Thạnh")],
        "23134": [unit("23122", "Xã Tân Lập")],
      }),
    ]);
    expect(conflicts).toEqual([]);
    expect(changes.toSorted()).toEqual([
      "RECODED Xã Hàm Thuận Nam (23110) → Xã Hàm Thuận Nam (39999)",
      "RECODED Xã Hàm Thạnh (23122) → Xã Hàm Thạnh (23134)",
      "RECODED Xã Tân Lập (23134) → Xã Tân Lập (23122)",
      "RENAMED Xã Hàm Kiệm (23128) → Xã Hàm Cường (23128)",
    ]);
  });

  test("moves a commune to another province, of which it leaves the rest alone", async () => {
    const moved = unit("28051", "Xã Mỹ Thạnh");
    const { changes, conflicts, outcome } = await importing([[...lamDong({}), moved]]);
    expect(conflicts).toEqual([]);
    expect(changes).toEqual(["REPARENTED Xã Mỹ Thạnh (28051), Tỉnh Tây Ninh → Xã Mỹ Thạnh (28051), Tỉnh Lâm Đồng"]);
    expect(outcome.stayed.REPARENT).toEqual(["28051.20250701"]);
  });

  test("with a wrong code is told the right one", async () => {
    const { conflicts } = await importing([lamDong({ "23110": [unit("23128", "Xã Hàm Thuận Nam")], "23128": [] })]);
    expect(conflicts).toEqual([
      expect.stringMatching(
        /^\d+: 23128 is Xã Hàm Kiệm \(Tỉnh Lâm Đồng\)\. Xã Hàm Thuận Nam \(Tỉnh Lâm Đồng\) is 23110: write that code\.$/,
      ),
      expect.stringMatching(
        /^-: Xã Hàm Kiệm \(23128\) of Tỉnh Lâm Đồng is not in the list\. If it ended, import the conversion table/,
      ),
    ]);
  });

  test("in which units come or go without a word of where from and where to", async () => {
    const { conflicts, changes } = await importing([lamDong({ "23128": [unit("39999", "Xã Hàm Mới")] })]);
    expect(changes).toEqual([]);
    expect(conflicts).toEqual([
      expect.stringMatching(/^\d+: Nobody holds 39999 on that day\. If Xã Hàm Mới is new, import the conversion table/),
      expect.stringMatching(/^-: Xã Hàm Kiệm \(23128\) of Tỉnh Lâm Đồng is not in the list/),
    ]);
  });

  test("of a part of a province is told as one conflict, not as a hundred", async () => {
    const { conflicts } = await importing([lamDong({}).slice(0, 4)]);
    expect(conflicts).toEqual([expect.stringMatching(/^-: 121 units of Tỉnh Lâm Đồng are not in the list, such as/)]);
  });

  test("with a code twice, a province that nobody knows or another's name, and a name twice: all told at once", async () => {
    const { conflicts } = await importing([
      [
        ...lamDong({
          "23110": [unit("23110", "Xã Hàm Thuận Nam", "99", "Tỉnh Bình Thuận")],
          "23122": [unit("23122", "Xã Hàm Thạnh", "68", "Tỉnh Đồng Nai")],
          "23134": [unit("23134", "Xã Hàm Kiệm")],
        }),
        unit("23128", "Xã Hàm Kiệm"),
        unit("23143", "Xã Khác"),
      ],
    ]);
    expect(conflicts.map((conflict) => conflict.replace(/^\d+/, "n").replace(/row \d+/, "row n"))).toEqual(
      expect.arrayContaining([
        "n: Xã Hàm Kiệm (23128) stands in row n already. Take one of the rows out.",
        'n: 23143 is "Xã Khác" here and "Xã Tân Thành" in row n: one code cannot be two units on one day.',
        'n: Xã Hàm Thuận Nam (23110): Nobody holds the code 99 of "Tỉnh Bình Thuận" on that day.',
        "n: Xã Hàm Thạnh (23122): 68 is Tỉnh Lâm Đồng, not Tỉnh Đồng Nai.",
        "n: Xã Hàm Kiệm (Tỉnh Lâm Đồng) would be there twice, as 23134 and as 23128. Mend the name or the code.",
      ]),
    );
  });
});

test("conflicts go by file and row, and of several files they name the one that is meant", async () => {
  const plan = planImport(
    await readTables([
      csv(conversion(["39991", "Xã Kiêm", "99998", "Xã Kiêm", ""]), { name: "b.csv" }),
      csv(conversion(["39990", "Xã Mới", "99999", "Xã Mới", ""], ["", "Xã B", "", "Xã A", "00010"]), { name: "a.csv" }),
    ]),
    country,
    "2026-12-31",
  );
  expect(plan.conflicts.map(({ where, row }) => `${where} ${row}`)).toEqual(["a.csv 2", "a.csv 3", "b.csv 2"]);
  const lists = await readTables(["a.csv", "b.csv"].map((name) => csv(lamDong({}).slice(0, 2), { name })));
  expect(planImport(lists, country, "2026-12-31").conflicts.at(-1)).toMatchObject({
    where: "b.csv",
    row: 2,
    message: expect.stringContaining("stands in row 2 of a.csv already"),
  });
});

describe("a conversion table", () => {
  test("merges and divides, and says who went where", async () => {
    const { changes, conflicts, outcome } = await importing([
      conversion(
        ["23128", "Xã Hàm Kiệm", "23128", "Xã Hàm Kiệm", "Nhập toàn bộ"],
        ["23128", "Xã Hàm Kiệm", "23110", "Xã Hàm Thuận Nam", "Nhập một phần"],
        ["39999", "Xã Thuận Nam", "23110", "Xã Hàm Thuận Nam", "Phần còn lại"],
      ),
    ]);
    expect(conflicts).toEqual([]);
    expect(changes).toEqual([
      "NEW Xã Hàm Kiệm (Tỉnh Lâm Đồng) (23128)",
      "NEW Xã Thuận Nam (Tỉnh Lâm Đồng) (39999)",
      "ENDED Xã Hàm Kiệm (23128)",
      "ENDED Xã Hàm Thuận Nam (23110)",
      "MERGED Xã Hàm Kiệm (23128), Xã Hàm Thuận Nam (23110) (part) → Xã Hàm Kiệm (23128)",
      "DIVIDED Xã Hàm Thuận Nam (23110) → Xã Hàm Kiệm (23128) (part), Xã Thuận Nam (39999) (part)",
    ]);
    expect(outcome.begun.map(({ key }) => key)).toEqual(["23128.20261231", "39999.20261231"]);
    expect(outcome.ended).toEqual(["23128.20250701", "23110.20250701"]);
  });

  test("of units that are all of one old unit, and nothing else: they stay the same ones", async () => {
    const { changes, outcome } = await importing([
      conversion(
        ["23128", "Phường Hàm Cường", "23128", "Xã Hàm Kiệm", ""],
        ["23110", "Xã Hàm Thuận Nam", "23110", "Xã Hàm Thuận Nam", "Giữ nguyên"],
      ),
    ]);
    expect(changes).toEqual([
      "RENAMED Xã Hàm Kiệm (23128) → Phường Hàm Cường (23128)",
      "RETYPED Xã Hàm Kiệm (23128) → Phường Hàm Cường (23128)",
    ]);
    expect(outcome.becoming).toEqual([{ unit: "23128.20250701", name: "Phường Hàm Cường" }]);
  });

  test("together with the list of that day: each explains the other", async () => {
    const table = conversion(
      ["23128", "Xã Hàm Kiệm", "23128", "Xã Hàm Kiệm", ""],
      ["23128", "Xã Hàm Kiệm", "23110", "Xã Hàm Thuận Nam", ""],
    );
    const list = lamDong({ "23110": [], "23134": [unit("23134", "Phường Tân Lập")] });
    const { changes, conflicts } = await importing([list, table]);
    expect(conflicts).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        "NEW Xã Hàm Kiệm (Tỉnh Lâm Đồng) (23128)",
        "RETYPED Xã Tân Lập (23134) → Phường Tân Lập (23134)",
      ]),
    );
    const other = lamDong({ "23110": [], "23128": [unit("23128", "Xã Hàm Khác")] });
    expect((await importing([other, table])).conflicts).toEqual([
      expect.stringContaining('23128 is "Xã Hàm Khác" here and "Xã Hàm Kiệm" in the conversion table.'),
    ]);
  });

  test("a merger across provinces needs the list, or a column that says where its result is", async () => {
    const rows = [
      ["23128", "Xã Hàm Kiệm", "23128", "Xã Hàm Kiệm", ""],
      ["23128", "Xã Hàm Kiệm", "28051", "Xã Mỹ Thạnh", ""],
    ];
    expect((await importing([conversion(...rows)])).conflicts).toEqual([
      expect.stringMatching(/Which province is it in\?/),
    ]);
    const [header = [], ...body] = conversion(...rows);
    const withProvince = [[...header, "Tỉnh, thành phố mới"], ...body.map((row) => [...row, "Tỉnh Lâm Đồng (68)"])];
    expect((await importing([withProvince])).conflicts).toEqual([]);
  });

  test("whose remarks do not add up", async () => {
    const rowsOf = (...remarks: readonly string[]) =>
      importing([
        conversion(...remarks.map((remark, at) => [`3999${at}`, `Xã Mới ${at}`, "23128", "Xã Hàm Kiệm", remark])),
      ]);
    expect((await rowsOf("Nhập toàn bộ", "Nhập một phần")).conflicts[0]).toMatch(
      "rows 2, 3: all of it goes into one unit, and something into others",
    );
    expect((await rowsOf("Nhập một phần")).conflicts[0]).toMatch("only a part of it goes somewhere");
    expect((await rowsOf("Một phần diện tích", "Một phần diện tích")).conflicts[0]).toMatch("where its residents go");
    expect((await rowsOf("Toàn bộ dân số, một phần diện tích", "Nhập một phần")).conflicts[0]).toMatch(
      "residents into others",
    );
    const twice = ["39990", "Xã Mới", "23128", "Xã Hàm Kiệm", ""];
    expect((await importing([conversion(twice, twice)])).conflicts).toEqual([
      "3: Xã Hàm Kiệm (23128) → Xã Mới (39990) stands in row 2 already. Take one of the rows out.",
    ]);
  });

  test("with codes that nobody holds, a name of another tone, one new code for two, and a code that is taken", async () => {
    const { conflicts } = await importing([
      conversion(
        ["39990", "Xã Mới", "99999", "Xã Hàm Kiệm", ""],
        ["39991", "Xã Kiêm", "23128", "Xã Hàm Kiêm", ""],
        ["39992", "Xã Một", "23110", "Xã Hàm Thuận Nam", "Nhập một phần"],
        ["39992", "Xã Hai", "23110", "Xã Hàm Thuận Nam", "Nhập một phần"],
        ["23134", "Xã Hàm Thạnh", "23122", "Xã Hàm Thạnh", ""],
      ),
    ]);
    expect(conflicts).toEqual([
      "2: Nobody holds 99999 on that day. Xã Hàm Kiệm (Tỉnh Lâm Đồng) is 23128: write that code.",
      "3: 23128 is Xã Hàm Kiệm (Tỉnh Lâm Đồng), not Xã Hàm Kiêm. No unit of that name is known there: check the name, the code and the date.",
      expect.stringMatching(/^4: Xã Hàm Thuận Nam .* only a part of it goes somewhere/),
      '5: 39992 is "Xã Hai" here and "Xã Một" in row 4: one code cannot be two units on one day.',
      "6: 23134 would be the code of both Xã Hàm Thạnh (Tỉnh Lâm Đồng) and Xã Tân Lập (Tỉnh Lâm Đồng) on 2026-12-31. Import what becomes of the other one too, or mend the code.",
    ]);
  });

  test("with a row twice is told so of the second, and merges nothing out of it", async () => {
    const { conflicts, changes } = await importing([
      conversion(
        ["23128", "Phường Hàm Kiệm", "23128", "Xã Hàm Kiệm", ""],
        ["23128", "Phường Hàm Kiệm", "23128", "Xã Hàm Kiệm", ""],
      ),
    ]);
    expect(conflicts).toEqual([expect.stringMatching(/^3: .* stands in row 2 already/)]);
    expect(changes).toEqual(["RETYPED Xã Hàm Kiệm (23128) → Phường Hàm Kiệm (23128)"]);
  });

  test("with a wrong code is told the namesake of its own province, of many that there are", async () => {
    const namesakes = [...country.units.values()].filter(({ states }) => states[0]?.name === "Xã Tân Lập");
    expect(namesakes.length).toBe(3);
    const named = ["39990", "Xã Mới", "99999", "Xã Tân Lập", "", "Tỉnh Lâm Đồng (68)"];
    const header = ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Ghi chú", "Tỉnh, thành phố mới"];
    expect((await importing([[header, named]])).conflicts).toEqual([
      "2: Nobody holds 99999 on that day. Xã Tân Lập (Tỉnh Lâm Đồng) is 23134: write that code.",
    ]);
    const byNewCode = ["23134", "Phường Tân Lập", "99999", "Xã Tân Lập", ""];
    expect((await importing([conversion(byNewCode)])).conflicts).toEqual([
      "2: Nobody holds 99999 on that day. Xã Tân Lập (Tỉnh Lâm Đồng) is 23134: write that code.",
    ]);
  });

  test("of land alone, between communes that keep their codes and people: they all go on", async () => {
    const { conflicts, changes, outcome } = await importing([
      conversion(
        ["23128", "Xã Hàm Kiệm", "23128", "Xã Hàm Kiệm", "Phần còn lại"],
        ["23110", "Xã Hàm Thuận Nam", "23128", "Xã Hàm Kiệm", "Một phần diện tích, không có dân cư"],
        ["23110", "Xã Hàm Thuận Nam", "23110", "Xã Hàm Thuận Nam", "Nhập toàn bộ"],
      ),
    ]);
    expect(conflicts).toEqual([]);
    expect(changes).toEqual(["ADJUSTED Xã Hàm Kiệm (23128) (land only) → Xã Hàm Thuận Nam (23110)"]);
    expect(outcome).toMatchObject({
      adjusted: [{ from: "23128.20250701", to: "23110.20250701", share: "LAND_ONLY" }],
      begun: [],
      ended: [],
      transfers: [],
    });
  });

  test("of land and people ends whom they leave, and land that goes along with them belongs to that", async () => {
    const { conflicts, outcome } = await importing([
      conversion(
        ["23128", "Xã Hàm Kiệm", "23128", "Xã Hàm Kiệm", "Phần còn lại"],
        ["23110", "Xã Hàm Thuận Nam", "23128", "Xã Hàm Kiệm", "Một phần diện tích"],
        ["23110", "Xã Hàm Thuận Nam", "23110", "Xã Hàm Thuận Nam", ""],
        ["23110", "Xã Hàm Thuận Nam", "23134", "Xã Tân Lập", ""],
      ),
    ]);
    expect(conflicts).toEqual([]);
    expect(outcome.adjusted).toEqual([]);
    expect(outcome.ended.toSorted()).toEqual(["23110.20250701", "23128.20250701", "23134.20250701"]);
    expect(outcome.transfers).toContainEqual({ from: "23128.20250701", to: "23110.20261231", share: "LAND_ONLY" });
  });

  test("cannot change what the register knows to change later", async () => {
    const later = new Map(country.units);
    const hamKiem = later.get("23128.20250701");
    if (hamKiem === undefined) throw new Error("Hàm Kiệm is missing");
    later.set(hamKiem.key, {
      ...hamKiem,
      states: [...hamKiem.states, { ...hamKiem.states[0]!, from: "2027-01-01", name: "Phường Hàm Kiệm" }],
    });
    const { conflicts } = await importing([conversion(["23128", "Xã Hàm Cường", "23128", "Xã Hàm Kiệm", ""])], {
      known: { ...country, units: later },
    });
    expect(conflicts).toEqual([
      "2: Xã Hàm Kiệm (23128) cannot be changed on 2026-12-31: the register has another change of it on 2027-01-01.",
    ]);
  });
});

test("in the order of three tiers a merger stays in its district, and one across districts has to say where it is", async () => {
  const known = oldOrder();
  const header = ["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Quận huyện cũ"];
  const into = (...old: readonly (readonly string[])[]) =>
    importing([[header, ...old.map((cells) => ["23128", "Xã Hàm Kiệm", ...cells])]], { known, on: "2025-03-01" });
  const cuong = ["23128", "Xã Hàm Cường", "Huyện Hàm Thuận Nam"];
  const within = await into(cuong, ["23125", "Xã Hàm Kiệm", "Huyện Hàm Thuận Nam"]);
  expect(within.conflicts).toEqual([]);
  expect(within.outcome.begun).toMatchObject([{ code: "23128", parent: "598.0" }]);
  const across = await into(cuong, ["28048", "Xã Mỹ Lạc", "Huyện Thủ Thừa"]);
  expect(across.conflicts).toEqual([expect.stringMatching(/Which district is it in\?/)]);
});
