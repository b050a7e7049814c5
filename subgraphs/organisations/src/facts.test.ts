import { factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { describe, expect, test } from "vitest";
import { factRows, factsSchema } from "./facts.ts";

const texts = await factsTexts(new URL("../facts/", import.meta.url));

/** What the facts would be with another file, or with a change in one. */
const problemsWith = (change: (text: string, name: string) => string) => {
  try {
    readFacts(
      texts.map(({ name, text }) => ({ name, text: change(text, name) })),
      factsSchema,
      factRows,
    );
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};
const replacing = (there: string, other: string) =>
  problemsWith((text) => {
    return text.replace(there, other);
  });

const idsOf = (entity: string) =>
  readFacts(texts, factsSchema, factRows)
    .filter((table) => table.entity.meta.className === entity)
    .flatMap(({ rows }) => rows.map((row) => (row as { readonly id: string }).id));

test("every organisation of the five documents and of the law is there", () => {
  expect(idsOf("Organisation").toSorted()).toEqual(
    `dang-uy-cho-vam ubkt-dang-uy-cho-vam ubnd-cho-vam cong-an-cho-vam ban-chi-dao-cho-vam luc-luong-an-ninh-cho-vam
    ubnd-song-lo ban-chi-dao-song-lo cong-an-song-lo cong-an-vinh-phuc phong-xdpt-vinh-phuc cong-an-son-duong
    dang-uy-truong-sinh ubnd-truong-sinh ubnd-bach-luu ban-chi-dao-mo-hinh-anh-dung bo-chinh-tri ban-bi-thu
    huyen-uy-thu-thua ubnd-thu-thua hdnd-thu-thua ban-chi-dao-thu-thua mttq-thu-thua thpt-thu-thua
    cong-an-tra-vinh phong-xdpt-tra-vinh ban-chi-dao-tra-vinh clb-ba-tot-ba-giam bo-cong-an
    ban-chi-dao-ham-thuan-nam cong-an-ham-thuan-nam huyen-uy-ham-thuan-nam ubnd-ham-thuan-nam mttq-ham-thuan-nam
    thpt-ham-thuan-nam cong-an-binh-thuan pv01-binh-thuan tinh-uy-binh-thuan
    quoc-hoi ubtv-quoc-hoi tong-cuc-thong-ke`
      .split(/\s+/)
      .toSorted(),
  );
});

test("every unit that the documents name is there, then and now", () => {
  expect(idsOf("AdministrativeUnit")).toEqual(
    expect.arrayContaining(
      `89.0 26.0 08.0 80.0 84.0 60.0 91.0 25.0 17.0 02.0 72.0 86.0 83.0 68.0 67.0
      91.20250701 25.20250701 08.20250701 80.20250701 86.20250701 68.20250701
      888.0 253.0 076.0 804.0 849.0 598.0 593.0 601.0
      30409.0 08779.0 08782.0 08782.20250101 08782.20250701 02632.0 02623.20250701 28048.0 28051.20250701
      29473.0 29476.20250701 23128.0 23128.20250701 30409.20250701 08779.0.thon-anh-dung`.split(/\s+/),
    ),
  );
});

describe("what cannot be is found before anything is loaded", () => {
  test("a parent that is not there, or not any longer", () => {
    expect(replacing('parent: "253.0"', 'parent: "999.0"')).toMatch(/hierarchy.yaml:\d+ .*There is no unit "999.0"/);
    expect(replacing("COMMUNE,23128,Xã Hàm Cường,598,", "COMMUNE,23128,Xã Hàm Cường,999,")).toMatch(
      /units\/until-2025-06-30.csv:\d+ .*There is no unit "999.0"/,
    );
    expect(replacing('parent: "253.0"', 'parent: "25.20250701"')).toMatch(
      'Its parent "25.20250701" is not there on all of the days',
    );
  });
  test("a code or a name that does not fit its level", () => {
    expect(replacing('"08779": Xã Bạch Lưu', '"8779": Xã Bạch Lưu')).toMatch("have 5 digits");
    expect(replacing("Xã Bạch Lưu", "Bạch Lưu")).toMatch('"Bạch Lưu" does not begin with one of: Xã, Phường');
    expect(replacing("COMMUNE,23128,Xã Hàm Cường", "COMMUNE,23128,Hàm Cường")).toMatch(
      '"Hàm Cường" does not begin with one of: Xã, Phường',
    );
  });
  test("a unit that is stated twice", () => {
    expect(replacing('"08779": Xã Bạch Lưu', '"23128": Xã Bạch Lưu')).toMatch('The unit "23128.0" is stated twice.');
  });
  test("a unit that ends or begins without a change that says why", () => {
    expect(replacing("COMMUNE,23128,23128,WHOLE\n", "")).toMatch(
      "It ends on 2025-06-30, but no change of the next day has it as an original.",
    );
    expect(replacing('"08782.20250101": ["08779.0", "08782.0"]', '"08782.0": ["08779.0"]')).toMatch(
      "It begins on 2025-01-01, but no change has it as a result on that day.",
    );
  });
  test("a merger whose originals go on", () => {
    expect(replacing('["08779.0", "08782.0"]', '["08779.0", "08782.0", "08773.0"]')).toMatch(
      '"08773.0" should end on 2024-12-31',
    );
  });
  const alsoChanging = (change: string) => replacing("\nchanges:\n", `\nchanges:\n  - ${change}\n`);
  test("a unit that gives all of itself away, and goes on", () => {
    const given = (share: string) =>
      alsoChanging(`{ kind: PARTIAL_TRANSFER, effective: 2026-01-01, into: { "91.20250701": [${share}] } }`);
    expect(given('"86.20250701"')).toMatch('The whole of "86.20250701" cannot go into "91.20250701" on 2026-01-01');
    expect(given('{ from: "86.20250701", share: LAND_ONLY }')).toBe("none");
  });
  test("a unit that gives something before it is there, or takes it after its end", () => {
    const transfer = (effective: string, into: string, from: string) =>
      alsoChanging(
        `{ kind: PARTIAL_TRANSFER, effective: ${effective}, into: { "${into}": [{ from: "${from}", share: PART }] } }`,
      );
    expect(transfer("2025-07-01", "91.20250701", "86.20250701")).toMatch('"86.20250701" is not there on 2025-06-30');
    expect(transfer("2025-08-01", "89.0", "86.20250701")).toMatch('"89.0" is not there on 2025-08-01');
  });
  test("a unit that goes into one as a whole, and in part into another on the same day", () => {
    expect(
      replacing(
        '"08782.20250101": ["08779.0", "08782.0"]',
        '"08782.20250101": ["08779.0", "08782.0", { from: "08821.0", share: PART }]',
      ),
    ).toMatch('The whole of "08821.0" cannot go into "08824.20250101", as others get something on that day too.');
  });
  test("an organisation, a border, a profile, a hamlet or a mention of nothing", () => {
    expect(replacing("parent: dang-uy-cho-vam", "parent: dang-uy")).toMatch('There is no organisation "dang-uy".');
    expect(replacing('units: ["02632.0", "08779.0"]', 'units: ["02632.0", "00000.0"]')).toMatch(
      'There is no unit "00000.0".',
    );
    expect(replacing('commune: "08779.0"', 'commune: "253.0"')).toMatch('There is no commune "253.0".');
    expect(replacing('- unit: "30409.0"', '- unit: "30409.9"')).toMatch('There is no unit "30409.9".');
  });
  test("two files that say what is covered", () => {
    expect(
      problemsWith((text, name) =>
        name === "cho-vam.yaml" ? `${text}\ncoverage: { from: 2020-01-01, completeFrom: {} }\n` : text,
      ),
    ).toMatch("Exactly one file says what the register covers.");
  });
});
