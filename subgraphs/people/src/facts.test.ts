import { factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { recordKey } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPeople, type People } from "../test-support/open-people.ts";
import { factsFolder, factsSchema, rows } from "./facts.ts";
import { people as subgraph } from "./subgraph.ts";

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people[Symbol.asyncDispose]());

interface Seat {
  readonly person: { readonly name: string } | null;
  readonly memberOrganisation: { readonly id: string } | null;
  readonly role: string;
  readonly rank: string | null;
  readonly organisation: { readonly id: string };
  readonly attestedOn: readonly string[];
  readonly citations: readonly [{ readonly document: { readonly id: string } }];
}

/** Every membership of a document in a line: who, what and in which organisation, with the rank and the day. */
async function seats(document: string): Promise<readonly string[]> {
  const { data } = await people.ask(`{
    memberships(first: 100) { nodes {
      person { name } memberOrganisation { id } role rank organisation { id } attestedOn citations { document { id } }
    } }
  }`);
  return data.memberships.nodes
    .filter(({ citations }: Seat) => recordKey("Document", citations[0].document.id) === document)
    .map(({ person, memberOrganisation, role, rank, organisation, attestedOn }: Seat) =>
      [
        person?.name ?? recordKey("Organisation", memberOrganisation?.id ?? ""),
        rank === null ? role : `${rank}, ${role}`,
        recordKey("Organisation", organisation.id),
        attestedOn.join(),
      ].join(" | "),
    )
    .toSorted();
}

describe("the facts of the documents", () => {
  test("0.5, 0.6: Chợ Vàm", async () => {
    expect(await seats("article-cho-vam")).toEqual([
      "Cao Minh Hải | Chủ nhiệm Ủy ban Kiểm tra Đảng ủy thị trấn | ubkt-dang-uy-cho-vam | 2025-02-14",
      "Cao Minh Hải | Phó Bí thư thường trực Đảng ủy thị trấn | dang-uy-cho-vam | 2025-02-14",
      "Nguyễn Quang Minh | Phó Chủ tịch UBND thị trấn | ubnd-cho-vam | 2025-02-14",
    ]);
  });

  test("1.4, 1.5: Anh Dũng", async () => {
    expect(await seats("article-anh-dung")).toEqual([
      "Phùng Quý Hợi | thiếu tá, Trưởng phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh | phong-xdpt-vinh-phuc | 2020-11-09",
      "Triệu Văn Chúc | Phó Chủ tịch UBND huyện | ubnd-song-lo | 2020-11-09",
      "Triệu Văn Chúc | Trưởng Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc huyện | ban-chi-dao-song-lo | 2020-11-09",
    ]);
  });

  test("2.4, 2.5: Thủ Thừa", async () => {
    expect(await seats("article-thu-thua")).toEqual([
      "Đinh Văn Sáu | Bí thư Huyện ủy | huyen-uy-thu-thua | 2024-03-27",
      "Đinh Văn Sáu | Chủ tịch HĐND huyện | hdnd-thu-thua | 2024-03-27",
      "Đinh Văn Sáu | Chủ tịch UBND huyện | ubnd-thu-thua | 2024-03-27",
      "Đinh Văn Sáu | Trưởng Ban Chỉ đạo xây dựng đơn vị điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc huyện | ban-chi-dao-thu-thua | 2024-03-27",
    ]);
  });

  test("4.2, 4.3, 4.4, 4.14: Hàm Thuận Nam", async () => {
    expect(await seats("article-ham-thuan-nam")).toEqual([
      "Lê Thị Bích Liên | Bí thư Huyện ủy | huyen-uy-ham-thuan-nam | 2024-09-17",
      "Lê Thị Bích Liên | Tỉnh ủy viên | tinh-uy-binh-thuan | 2024-09-17",
      "Nguyễn Văn Thắng | thượng tá, Phó trưởng phòng PV01, Công an tỉnh | pv01-binh-thuan | 2024-09-17",
      "Trần Ngọc Diệp | Chủ tịch UBND huyện | ubnd-ham-thuan-nam | 2024-09-17",
      "Trần Ngọc Diệp | Phó Bí thư Huyện ủy | huyen-uy-ham-thuan-nam | 2024-09-17",
      "cong-an-ham-thuan-nam | Cơ quan Thường trực Ban Chỉ đạo huyện | ban-chi-dao-ham-thuan-nam | 2024-09-17",
    ]);
  });

  test("a day that is only that of the article says so", async () => {
    const { data } = await people.ask("{ memberships(first: 100) { nodes { attestedOn inferences { field } } } }");
    for (const { attestedOn, inferences } of data.memberships.nodes) {
      const ofTheArticle = ["2020-11-09", "2024-03-27"].includes(attestedOn[0]);
      const marked = inferences.some(({ field }: { field: string }) => field === "attestedOn");
      expect(marked || !ofTheArticle).toBe(true);
    }
  });

  test("eight persons, one award, one gift; the authors of articles are none of them", async () => {
    const { data } = await people.ask("{ persons { totalCount } awards { totalCount } gifts { totalCount } }");
    expect(data).toEqual({ persons: { totalCount: 8 }, awards: { totalCount: 1 }, gifts: { totalCount: 1 } });
  });

  test("are loaded once", async () => {
    expect(await subgraph.loadFacts(people.ownerUrl)).toMatchObject({ loaded: false });
  });
});

describe("a facts file that cannot be meant is refused, with its line", () => {
  const problemsOf = (text: string) => {
    try {
      readFacts([{ name: "x.yaml", text: `document: d\n${text}` }], factsSchema, rows);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };

  test("a person, a post and a membership that are not there", () => {
    const message = problemsOf(`memberships:
  - { key: a, person: nobody, organisation: o, post: nothing, disputedWith: [b] }`);
    expect(message).toContain('x.yaml:3  memberships[0].person: There is no person "nobody".');
    expect(message).toContain('There is no post "nothing".');
    expect(message).toContain('There is no membership "b".');
  });

  test("a post of another organisation", () => {
    expect(
      problemsOf(`posts: [{ key: p, title: Chủ tịch, kind: HEAD, organisation: one }]
memberships:
  - { key: a, memberOrganisation: m, organisation: other, post: p }`),
    ).toContain('The post is in "one"; write that.');
  });

  test("a member that is both, a seat without a role, dates in the wrong order", () => {
    const message = problemsOf(`memberships:
  - { key: a, person: p, memberOrganisation: m, organisation: o, role: r }
  - { key: b, memberOrganisation: m, organisation: o }
  - { key: c, memberOrganisation: m, organisation: o, role: r, startedOn: 2024-02, endedOn: 2024-01 }`);
    expect(message).toContain("either a person or an organisation");
    expect(message).toContain("Say the role where there is no post");
    expect(message).toContain("cannot end");
  });
});

test("all files of the folder are about documents", async () => {
  const files = readFacts(await factsTexts(factsFolder), factsSchema, (read) => read);
  expect(files.map(({ facts }) => facts.document)).toEqual([
    "article-anh-dung",
    "article-cho-vam",
    "article-ham-thuan-nam",
    "06-2022-qh15",
    "article-thu-thua",
  ]);
});
