import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { csv, xlsx, xlsxOf } from "../test-support/files.ts";
import { amendments, newUnits, oldUnits } from "../test-support/national.ts";
import { readTables } from "./read-tables.ts";
import type { ImportedFile } from "./read-file.ts";
import { wrongLetters } from "./unit-text.ts";

const catalogue = ["Mã", "Tên", "Tên Tiếng Anh", "Cấp", "Mã QH", "Quận Huyện", "Mã TP", "Tỉnh / Thành Phố"];
const combined = ["Tỉnh Thành Phố", "Mã TP", "Quận Huyện", "Mã QH", "Phường Xã", "Mã PX", "Cấp", "Tên Tiếng Anh"];
const conversion = ["Tỉnh, thành phố", "Tên Xã mới", "Mã", "Tên Xã cũ", "Mã", "Ghi chú", "Quận/huyện", "Tỉnh cũ"];
const phucXa = ["00001", "Phường Phúc Xá", "", "Phường", "001", "Quận Ba Đình", "01", "Thành phố Hà Nội"];

const reading = async (...files: readonly ImportedFile[]) => {
  const { listed, converted, problems, notices } = await readTables(files);
  const messages = problems.map(({ row, message }) => (row === null ? message : `${row}: ${message}`));
  return { listed, converted, messages, notices };
};
/** What is said of a file that cannot be read. */
const refusal = async (bytes: Uint8Array) => (await reading({ name: "bang", bytes })).messages.join("\n");

describe("each form of the official tables", () => {
  const hanoi = { code: "01", name: "Thành phố Hà Nội" };
  const wanted = {
    level: "COMMUNE",
    code: "00001",
    name: "Phường Phúc Xá",
    district: { code: "001", name: "Quận Ba Đình" },
    province: hanoi,
  };

  test("the commune catalogue of three tiers, and of two", async () => {
    const { listed, messages } = await reading(csv([catalogue, phucXa]));
    expect(messages).toEqual([]);
    expect(listed).toMatchObject([{ ...wanted, place: { where: "bang.csv", row: 2 } }]);
    const twoTiers = ["Mã", "Tên", "Tên Tiếng Anh", "Cấp", "Mã TP", "Tỉnh / Thành Phố"];
    const { listed: since } = await reading(
      csv([twoTiers, ["00097", "Phường Hồng Hà", "", "Phường", "01", "Thành phố Hà Nội"]]),
    );
    expect(since).toMatchObject([{ level: "COMMUNE", code: "00097", district: null, province: hanoi }]);
  });
  test("catalogues of districts and provinces", async () => {
    const { listed } = await reading(
      csv([
        ["Mã", "Tên", "Cấp", "Mã TP", "Tỉnh / Thành Phố"],
        ["916", "Quận Ninh Kiều", "Quận", "92", "Thành phố Cần Thơ"],
        ["794", "Thành phố Tân An", "Thành phố", "80", "Tỉnh Long An"],
      ]),
      csv([
        ["Mã", "Tên", "Tên Tiếng Anh", "Cấp"],
        ["1", "Thành phố Hà Nội", "", "Thành phố Trung ương"],
        ["4", "Tỉnh Cao Bằng", "", "Tỉnh"],
      ]),
    );
    expect(listed.map(({ level, code }) => `${level} ${code}`)).toEqual([
      "DISTRICT 916",
      "DISTRICT 794",
      "PROVINCE 01",
      "PROVINCE 04",
    ]);
  });
  test("the combined list, with a district that has no communes", async () => {
    const { listed, messages } = await reading(
      csv([
        combined,
        ["Thành phố Hà Nội", "01", "Quận Ba Đình", "001", "Phường Phúc Xá", "00001", "Phường", ""],
        ["Tỉnh Bà Rịa - Vũng Tàu", "77", "Huyện Côn Đảo", "755", "", "", "", ""],
      ]),
    );
    expect(messages).toEqual([]);
    expect(listed).toMatchObject([wanted]);
  });
  test("the conversion table, with provinces as headings and codes in brackets", async () => {
    const { converted, messages } = await reading(
      xlsx([
        {
          name: "Sheet1",
          rows: [
            ["BẢNG CHUYỂN ĐỔI"],
            conversion,
            ["Thành phố Hà Nội (01)"],
            [
              "Thành phố Hà Nội (01)",
              "Phường Ba Đình",
              4,
              "Phường Trúc Bạch",
              4,
              "Nhập toàn bộ phường Trúc Bạch",
              "Quận Ba Đình (001)",
              "Thành phố Hà Nội (01)",
            ],
            [
              "Thành phố Hà Nội (01)",
              "Phường Hồng Hà",
              97,
              "Phường Phúc Xá",
              1,
              "Nhập 01  phần phường Phúc Xá",
              "Quận Ba Đình (001)",
              "Thành phố Hà Nội (01)",
            ],
          ],
        },
      ]),
    );
    expect(messages).toEqual([]);
    const above = { oldDistrict: { code: "001", name: "Quận Ba Đình" }, oldProvince: hanoi, newProvince: hanoi };
    expect(converted).toMatchObject([
      {
        ...above,
        place: { row: 4 },
        newCode: "00004",
        newName: "Phường Ba Đình",
        old: { code: "00004", name: "Phường Trúc Bạch" },
        share: "WHOLE",
      },
      { ...above, place: { row: 5 }, newCode: "00097", old: { code: "00001" }, share: "PART" },
    ]);
  });
  test("other words for the same columns, and headings over several of them", async () => {
    const row = [
      "00004",
      "Phường Ba Đình",
      "00007",
      "Phường Cống Vị",
      "một phần diện tích, toàn bộ dân số",
      "Quận Ba Đình",
      "Thành phố Hà Nội",
    ];
    for (const header of [
      [["Mã xã mới", "Tên xã mới", "Mã xã cũ", "Tên xã cũ", "Ghi chú", "Quận huyện cũ", "Tỉnh thành phố cũ"]],
      [["Mã ĐVHC mới", "Tên ĐVHC mới", "Mã ĐVHC cũ", "Tên ĐVHC cũ", "Ghi chú", "Quận, huyện, thị xã cũ", "Tỉnh/TP cũ"]],
      [
        ["ĐVHC sau sắp xếp", "", "ĐVHC trước sắp xếp", "", "", "", ""],
        ["Mã số", "Tên", "Mã số", "Tên", "Ghi chú", "Quận/huyện cũ", "Tỉnh cũ"],
      ],
    ]) {
      const { converted, messages } = await reading(csv([...header, row]));
      expect(messages).toEqual([]);
      expect(converted).toMatchObject([
        {
          newCode: "00004",
          newName: "Phường Ba Đình",
          old: { code: "00007", name: "Phường Cống Vị" },
          share: "ALL_RESIDENTS",
          oldDistrict: { name: "Quận Ba Đình" },
        },
      ]);
    }
  });
  test("codes only in brackets behind the names", async () => {
    const { converted } = await reading(
      csv([
        ["Tên xã mới", "Tên xã cũ"],
        ["Xã Hàm Kiệm (23128)", "Xã Hàm Cường (23128)"],
      ]),
    );
    expect(converted).toMatchObject([
      { newCode: "23128", newName: "Xã Hàm Kiệm", old: { code: "23128", name: "Xã Hàm Cường" } },
    ]);
  });
});

test("zeros that a spreadsheet took from codes come back", async () => {
  const { listed } = await reading(
    csv([catalogue, ["1", "Phường Phúc Xá", "", "Phường", "1", "Quận Ba Đình", "1.0", "Thành phố Hà Nội"]]),
  );
  expect(listed).toMatchObject([{ code: "00001", district: { code: "001" }, province: { code: "01" } }]);
});

test("titles, numbering, headings and footers are passed over; one with a code is told", async () => {
  const { listed, messages, notices } = await reading(
    csv([
      ["CỤC THỐNG KÊ", "", "", ""],
      ["Danh mục đơn vị hành chính cấp xã đến ngày 30/6/2025", "", "", ""],
      [],
      ["STT", "Mã", "Tên", "Cấp", "Mã TP", "Tỉnh"],
      ["I", "", "Thành phố Hà Nội", "", "", ""],
      ["1", "00001", "Phường Phúc Xá", "Phường", "01", "Thành phố Hà Nội"],
      [],
      ["", "", "Tổng số", "", "", ""],
      ["", "3321", "Tổng số xã, phường", "Xã", "", ""],
      ["Ghi chú: số liệu tạm thời", "", "", "", "", ""],
    ]),
  );
  expect(listed.map(({ code, place }) => `${code} ${place.row}`)).toEqual(["00001 6"]);
  expect(messages).toEqual([]);
  expect(notices.map(({ row }) => row)).toEqual([9]);
});

test("types are read however they are typed, and letters come composed", async () => {
  const names = [
    "phường Vĩnh Hải",
    "Thi trấn Ngan Dừa",
    "Xa Ea Kly",
    "Thị Trấn Yên Minh",
    "Xã Hòa An".normalize("NFD"),
    "Xã\u00a0 Ea M’Droh",
  ];
  const { listed } = await reading(
    csv([["Mã", "Tên", "Mã TP"], ...names.map((name, at) => [`0000${at}`, name, "01"])]),
  );
  expect(listed.map(({ name }) => name)).toEqual([
    "Phường Vĩnh Hải",
    "Thị trấn Ngan Dừa",
    "Xã Ea Kly",
    "Thị trấn Yên Minh",
    "Xã Hòa An",
    "Xã Ea M’Droh",
  ]);
});

test("rows with a hole are told, each with its number, all at once", async () => {
  const { messages } = await reading(
    csv([
      catalogue,
      phucXa,
      ["", "Xã Không Mã", "", "Xã", "001", "", "01", ""],
      ["00004", "", "", "Phường", "001", "", "01", ""],
      ["ABC", "Xã Sai Mã", "", "Xã", "001", "", "01", ""],
      ["00007", "Cống Vị", "", "", "001", "", "01", ""],
    ]),
    csv([
      conversion,
      ["", "", "", "Xã A", "00010", "", "", ""],
      ["", "Xã B", "", "Xã A", "00010", "", "", ""],
      ["", "Xã B", "00013", "Xã C", "", "", "", ""],
    ]),
  );
  expect(messages).toEqual([
    expect.stringMatching(/^3: "Xã Không Mã" has no code/),
    expect.stringMatching(/^4: The code 00004 has no name/),
    expect.stringMatching(/^5: "ABC" is no code of this level/),
    expect.stringMatching(/^5: "Xã Sai Mã" has no code/),
    expect.stringMatching(/^6: "Cống Vị" does not say which level/),
    expect.stringMatching(/^2: This old unit goes nowhere/),
    expect.stringMatching(/^3: "Xã B" has no new code/),
    expect.stringMatching(/^4: "Xã C" has no old code/),
  ]);
});

test("a unit under itself, or under another of its level, is told: walking up from it would never end", async () => {
  const rows = [
    ["001", "Quận Ba Đình", "", "Quận", "001", "Quận Ba Đình", "01", "Thành phố Hà Nội"],
    ["002", "Quận Hoàn Kiếm", "", "Quận", "001", "Quận Ba Đình", "01", "Thành phố Hà Nội"],
    ["01", "Tỉnh Hà Nội", "", "Tỉnh", "", "", "01", "Tỉnh Hà Nội"],
  ];
  expect((await reading(csv([catalogue, ...rows]))).messages).toEqual([
    expect.stringMatching(/^2: Quận Ba Đình \(001\) is said to be under itself\./),
    expect.stringMatching(
      /^3: Quận Hoàn Kiếm \(002\) is said to be under Quận Ba Đình \(001\), another of its level\./,
    ),
    expect.stringMatching(/^4: Tỉnh Hà Nội \(01\) is said to be under itself\./),
  ]);
});

describe("files", () => {
  test("with a byte order mark or without, parted by commas, semicolons or tabs", async () => {
    for (const delimiter of [",", ";", "\t"]) {
      for (const bom of [true, false]) {
        expect((await reading(csv([catalogue, phucXa], { delimiter, bom }))).listed).toHaveLength(1);
      }
    }
  });
  test("a workbook with texts shared and in place, numbers, formulas, and rows and cells left out", async () => {
    const { listed } = await reading(
      xlsxOf(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Tên</t></is></c><c r="D2" t="inlineStr"><is><t>Mã TP</t></is></c></row>' +
          '<row r="5"><c r="A5"><v>1</v></c><c r="B5" t="str"><f>"x"</f><v>Phường Phúc Xá</v></c><c r="C5" s="0"/><c r="D5"><v>1</v></c></row>',
        "<si><r><t>M</t></r><r><t>ã</t></r></si>",
      ),
    );
    expect(listed).toMatchObject([
      { code: "00001", name: "Phường Phúc Xá", place: { row: 5 }, province: { code: "01" } },
    ]);
  });
  test("of several sheets the one with the table; of several tables the one that is asked for", async () => {
    const cover = { name: "Bìa", rows: [["Cục Thống kê"]] };
    const table = { name: "Tổng hợp_không merge ", rows: [catalogue, phucXa] };
    expect((await reading(xlsx([cover, table]))).listed).toMatchObject([
      { place: { where: 'bang.xlsx, sheet "Tổng hợp_không merge "' } },
    ]);
    const two = xlsx([table, { ...table, name: "Tổng hợp" }]);
    expect((await reading(two)).messages).toEqual([
      expect.stringContaining('"Tổng hợp_không merge ", "Tổng hợp". Say which is meant with --sheet'),
    ]);
    expect((await readTables([two], "Tổng hợp_không merge")).listed).toHaveLength(1);
    expect((await readTables([two], "Bảng")).problems).toMatchObject([
      { message: expect.stringContaining('no sheet "Bảng"') },
    ]);
  });
  test("columns that are missing are named, beside those that were found", async () => {
    expect(
      (
        await reading(
          csv([
            ["Tên Tiếng Anh", "Tên", "Mã TP", "Tỉnh / Thành Phố"],
            ["", "Phường Phúc Xá", "01", ""],
          ]),
        )
      ).messages,
    ).toEqual(["Columns are missing: Mã. Found were: Tên Tiếng Anh, Tên, Mã TP, Tỉnh / Thành Phố."]);
    expect(
      (
        await reading(
          csv([
            ["Mã xã mới", "Tên xã mới", "Ghi chú"],
            ["00001", "Xã A", ""],
          ]),
        )
      ).messages,
    ).toEqual(["Columns are missing: Tên xã cũ. Found were: Mã xã mới, Tên xã mới, Ghi chú."]);
    expect(
      (
        await reading(
          csv([
            ["Họ tên", "Lớp"],
            ["A", "B"],
          ]),
        )
      ).messages,
    ).toEqual([expect.stringContaining("No row of it is a header")]);
    expect((await reading(csv([catalogue]))).messages).toEqual([expect.stringContaining("no unit below its header")]);
  });
});

describe("a name", () => {
  const named = async (name: string, type = "") =>
    (await reading(csv([catalogue, ["00001", name, "", type, "001", "Quận Ba Đình", "01", "Thành phố Hà Nội"]])))
      .messages;

  test("is letters and a few marks, and not a story", async () => {
    for (const name of ["Xã Ea M’Droh", "Xã Krông Á (mới)", "Phường 12", "Xã A-B, C/D", "Xã Đ. B"]) {
      expect(await named(name), name).toEqual([]);
    }
    // What spreadsheet programs make of these marks.
    expect(await named("Xã Ea M‘Droh – Một")).toEqual([]);
    expect(await named("Xã <b>Phúc Xá</b>")).toEqual([expect.stringMatching(/^2: .* has the character "<"/)]);
    expect(await named("Xã Phúc\u0430")).toEqual([expect.stringContaining('has the character "\u0430"')]);
    expect(await named(`Xã ${"Dài ".repeat(30)}`)).toEqual([
      expect.stringMatching(/^2: "Xã Dài Dài .{20,40}…" is 122 letters long\. .* at most 100/),
    ]);
    const old = [conversion, ["", "Xã Mới", "00004", "Xã Cũ; và khác", "00001", "", "", ""]];
    expect((await reading(csv(old))).messages).toEqual([expect.stringContaining('has the character ";"')]);
  });

  test("of every unit of the country keeps to that", () => {
    for (const { name } of [...oldUnits, ...newUnits]) expect(wrongLetters(name), name).toBeNull();
    for (const { before, name } of amendments) expect([before, name].map(wrongLetters), name).toEqual([null, null]);
  });

  test("agrees with the column Cấp, however that is typed", async () => {
    for (const type of ["Phường", "PHƯỜNG", "Phừơng", "phường".normalize("NFD"), ""]) {
      expect(await named("Phường Phúc Xá", type), type).toEqual([]);
    }
    expect(await named("Thị trấn Phúc Xá", "Thi Trấn")).toEqual([]);
    expect(await named("Phường Phúc Xá", "Xã")).toEqual([
      expect.stringContaining('"Phường Phúc Xá" is a Phường by its name and a Xã by the column Cấp'),
    ]);
    expect(await named("Phường Phúc Xá", "Quận")).toEqual([
      expect.stringContaining("is a Phường by its name and a Quận by the column Cấp"),
    ]);
    expect(await named("Phường Phúc Xá", "Cấp xã")).toEqual([
      expect.stringContaining('"Cấp xã" in the column Cấp is no type of this level'),
    ]);
  });
});

describe("what is no table is refused, with what it looks like", () => {
  const text = "Mã,Tên\r\n00001,Xã Hoà\r\n";
  test("other encodings than UTF-8", async () => {
    expect(await refusal(Buffer.from(`\ufeff${text}`, "utf16le"))).toMatch("UTF-16");
    expect(await refusal(Buffer.from(text, "utf16le"))).toMatch("UTF-16");
    // "Mã,Tên … Xã": M·,Tªn, X·; Maõ,Teân, Xaõ; MaÞ,Tên, XaÞ.
    expect(await refusal(Buffer.from("M\xb7,T\xaan\r\n00001,X\xb7 Ho\xb5\r\n", "latin1"))).toMatch("TCVN3");
    expect(await refusal(Buffer.from("Ma\xf5,Te\xe2n\r\n00001,Xa\xf5 Hoa\xf8\r\n", "latin1"))).toMatch("VNI");
    expect(await refusal(Buffer.from("Ma\xde,T\xean\r\n00001,Xa\xde Hoa\xcc\r\n", "latin1"))).toMatch("Windows-1258");
    expect(await refusal(Buffer.from("T\xean,C\xf3\r\n", "latin1"))).toMatch("an encoding from before Unicode");
    expect(await refusal(Buffer.from(text.replaceAll("ã", "Ã£")))).toMatch("read as Windows-1252");
  });
  test("letters of an old font in a workbook that is sound otherwise", async () => {
    const { messages } = await reading(
      xlsx([
        {
          name: "Sheet1",
          rows: [
            ["M·", "Tªn"],
            ["00001", "X· Hoµ"],
          ],
        },
      ]),
    );
    expect(messages).toEqual([expect.stringMatching(/TCVN3.*Convert the text to Unicode/)]);
  });
  test("an empty file, an old workbook, a PDF, a web page, another archive", async () => {
    expect(await refusal(new Uint8Array())).toMatch("It is empty");
    expect(await refusal(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toMatch("old kind (.xls)");
    expect(await refusal(Buffer.from("%PDF-1.7"))).toMatch("a PDF");
    expect(await refusal(Buffer.from("<html><table><tr><td>Mã</td></tr></table>"))).toMatch("a web page");
    expect(await refusal(zipSync({ "a.txt": strToU8("a") }))).toMatch("not an Excel workbook");
  });
  test("a workbook that was cut short, or damaged", async () => {
    const whole = xlsx([{ name: "Sheet1", rows: [catalogue, phucXa] }]).bytes;
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch("not an Excel workbook that can be read");
    expect(await refusal(xlsxOf('<row r="1"><c r="A1"><v>1</c></row>').bytes)).toMatch(
      "not an Excel workbook that can be read",
    );
    expect(await refusal(Buffer.from('"Mã,Tên\r\n'))).toMatch("not a table of separated values");
  });
  test("more rows than there are units, whatever is in them", async () => {
    const row = `${phucXa.join(",")}\r\n`;
    const many = Buffer.from(`${catalogue.join(",")}\r\n${row.repeat(900_000)}`);
    expect(await refusal(many)).toMatch("It is larger than 50 MB");
    const short = Buffer.from(`Mã,Tên,Mã TP\r\n${"1,Xã A,1\r\n".repeat(900_000)}`);
    expect(await refusal(short)).toMatch("It has more than 60000 rows");
    expect(await refusal(xlsxOf('<row r="70000"><c r="A70000"><v>1</v></c></row>').bytes)).toMatch(
      "reach to row 70000",
    );
  });
  test("a table with something wrong in each of very many rows is told all of it", async () => {
    const rows = Array.from({ length: 59_000 }, (_, at) => `${at},Xã <A>,1,"Thành phố <Hà Nội>"`);
    const { messages } = await reading({
      name: "bang.csv",
      bytes: Buffer.from(`Mã,Tên,Mã TP,Tỉnh\n${rows.join("\n")}\n`),
    });
    expect(messages).toHaveLength(118_000);
  });
  test("a few kilobytes that unzip to gigabytes, and a cell at the end of the world", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(110 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await refusal(bomb)).toMatch("Unzipped it is larger than 100 MB");
    expect(await refusal(xlsxOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>').bytes)).toMatch(
      "reach to row 1048576 and column 16384",
    );
    expect(
      await refusal(
        xlsxOf('<row r="1048576"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>')
          .bytes,
      ),
    ).toMatch("reach to row 1048576");
  });
});
