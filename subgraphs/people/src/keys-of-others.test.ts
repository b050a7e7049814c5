import { factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { expect, test } from "vitest";
import { factsFolder, factsSchema } from "./facts.ts";

/**
 * Keys that other subgraphs own, as these facts use them. That each leads to a record is tested where all three
 * subgraphs are there; this notices a key that was only mistyped here.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  organisation: [
    "ban-chi-dao-ham-thuan-nam",
    "ban-chi-dao-song-lo",
    "ban-chi-dao-thu-thua",
    "bo-cong-an",
    "cong-an-cho-vam",
    "cong-an-ham-thuan-nam",
    "dang-uy-cho-vam",
    "hdnd-thu-thua",
    "huyen-uy-ham-thuan-nam",
    "huyen-uy-thu-thua",
    "luc-luong-an-ninh-cho-vam",
    "phong-xdpt-vinh-phuc",
    "pv01-binh-thuan",
    "tinh-uy-binh-thuan",
    "ubkt-dang-uy-cho-vam",
    "ubnd-cho-vam",
    "ubnd-ham-thuan-nam",
    "ubnd-song-lo",
    "ubnd-thu-thua",
  ],
  event: ["cho-vam-launch-2025", "ham-thuan-nam-review-2024"],
  model: ["tu-phong-tu-quan"],
  document: [
    "06-2022-qh15",
    "20-2025-tt-bca",
    "article-anh-dung",
    "article-cho-vam",
    "article-ham-thuan-nam",
    "article-thu-thua",
  ],
  unit: ["30409.0", "598.0"],
};

test("the facts use these keys of other subgraphs and no others", async () => {
  const files = readFacts(await factsTexts(factsFolder), factsSchema, (read) => read.map(({ facts }) => facts));
  const used: Record<string, Set<string>> = {};
  const use = (kind: string, ...keys: readonly (string | undefined)[]) =>
    keys.filter((key) => key !== undefined).forEach((key) => (used[kind] ??= new Set()).add(key));
  for (const { document, persons, posts, memberships, awards, gifts, competences, onceOnlyAwards } of files) {
    const rules = [...competences, ...onceOnlyAwards];
    use("document", document);
    for (const { citations } of [...persons, ...posts, ...memberships, ...awards, ...gifts, ...rules]) {
      use("document", ...(citations ?? []).map((citation) => citation.document));
    }
    use("organisation", ...posts.map((post) => post.organisation));
    use(
      "organisation",
      ...memberships.flatMap(({ organisation, memberOrganisation }) => [organisation, memberOrganisation]),
    );
    for (const { grantor, occasion, model, decision, unit, recipients } of awards) {
      use("organisation", grantor, ...recipients.map(({ organisation }) => organisation));
      use("event", occasion);
      use("model", model);
      use("document", decision);
      use("unit", unit);
    }
    for (const { donor, recipient, occasion, unit } of gifts) {
      use("organisation", donor, recipient);
      use("event", occasion);
      use("unit", unit);
    }
    use("document", ...rules.map(({ act }) => act));
    use("organisation", ...onceOnlyAwards.map(({ grantor }) => grantor));
  }
  expect(Object.fromEntries(Object.entries(used).map(([kind, keys]) => [kind, [...keys].toSorted()]))).toEqual(known);
});
