import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** Places in the articles are numbered by hand. What is cited must be a place that docs/sources.md numbers. */

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Cited {
  readonly document: string;
  readonly locator: string;
}

test("every place cited in an article is one that docs/sources.md numbers, in its order", () => {
  const places = placesOf(read("docs/sources.md"));
  const cited = globSync("subgraphs/*/facts/*.yaml", { cwd: root }).flatMap((file) => [...citedIn(parse(read(file)))]);
  const inArticles = cited.filter(({ document }) => document.startsWith("article-"));
  expect(inArticles.length).toBeGreaterThan(150);
  expect(inArticles.filter(({ document, locator }) => !isNumbered(locator, places.get(document)))).toEqual([]);
});

test("a paragraph that is not there, another wording and another order would be found", () => {
  const places = ["đầu trang", "tiêu đề", "đoạn 1", "đoạn 2", "chú thích ảnh 1"];
  for (const fine of ["đoạn 2", "tiêu đề, đoạn 1, đoạn 2", "đoạn 1, chú thích ảnh 1"]) {
    expect(isNumbered(fine, places)).toBe(true);
  }
  for (const wrong of ["Đoạn 1", "đoạn 3", "đoạn 1, 2", "đoạn 1 đến đoạn 2", "chú thích ảnh 1, đoạn 2", ""]) {
    expect(isNumbered(wrong, places)).toBe(false);
  }
});

/** The places of each article, in the order in which they are cited. */
function placesOf(page: string): ReadonlyMap<string, readonly string[]> {
  const [, ...articles] = page.split(/^## /m);
  return new Map(
    articles.map((article) => [
      article.split("\n", 1)[0] ?? "",
      [
        "đầu trang",
        "tiêu đề",
        ...[...article.matchAll(/^\| ((?:đoạn|chú thích ảnh) \d+) /gm)].map(([, place = ""]) => place),
      ],
    ]),
  );
}

function isNumbered(locator: string, places: readonly string[] = []): boolean {
  const at = locator.split(", ").map((place) => places.indexOf(place));
  return at.every((place, index) => place > (at[index - 1] ?? -1));
}

/** `cite` is a place in the file's own document; `locator` one in the document beside it. */
function* citedIn(value: unknown, own = ""): Generator<Cited> {
  if (typeof value !== "object" || value === null) return;
  const { document, cite, locator } = value as Readonly<Record<string, unknown>>;
  if (typeof cite === "string") yield { document: own, locator: cite };
  if (typeof document === "string" && typeof locator === "string") yield { document, locator };
  const about = own === "" && typeof document === "string" ? document : own;
  for (const item of Object.values(value)) yield* citedIn(item, about);
}
