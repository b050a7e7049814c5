import { createHash } from "node:crypto";
import { smallCountry } from "@phong-trao/kit/synthetic/test-support/small-country.ts";
import { forbiddenTermsIn } from "@phong-trao/schema/tools/forbidden-terms.ts";
import { expect, test } from "vitest";
import { factsSchema } from "../src/facts.ts";
import { factsByCommune } from "./synthetic.ts";

const country = smallCountry();
const files = country.communes.map(factsByCommune(country));
const all = <Key extends keyof (typeof files)[number]>(key: Key) => files.flatMap((file) => [...file[key]]);

test("what is made up is written as a facts file could have it", () => {
  for (const { memberships, ...file } of files) {
    const written = { document: "syn", ...file, memberships: memberships.map(({ facts }) => facts) };
    expect(() => factsSchema.parse(written)).not.toThrow();
  }
});

test("there is as much of everything as the scale says", () => {
  expect(all("awards")).toHaveLength(1_000);
  expect(all("gifts")).toHaveLength(120);
  // The small country has fewer posts than it should have holders for.
  expect(all("memberships")).toHaveLength(2 * all("posts").length);
});

test("every commune has a chair on every day, and the chair leads its steering committee", () => {
  for (const { memberships } of files) {
    const of = (title: string) => memberships.filter(({ post }) => post.title.startsWith(title));
    const [chairs, heads] = [of("Chủ tịch UBND"), of("Trưởng Ban Chỉ đạo")];
    expect(chairs).toHaveLength(2);
    expect(heads.map(({ facts }) => facts.person)).toEqual(chairs.map(({ facts }) => facts.person));
    const [first, second] = chairs;
    expect(first?.facts.endedOn && first.facts.endedOn < (second?.facts.startedOn ?? "")).toBe(true);
  }
});

test("persons are in public posts and nowhere else: who gets an award is counted, or an organisation", () => {
  const held = new Set(all("memberships").map(({ facts }) => facts.person));
  expect(all("persons").every(({ key }) => held.has(key))).toBe(true);
  expect(
    all("awards")
      .flatMap(({ recipients }) => recipients)
      .filter(({ person }) => person !== undefined),
  ).toEqual([]);
  expect(all("posts").every(({ title }) => title.endsWith("(tổng hợp)"))).toBe(true);
  expect(all("persons").every(({ name }) => name.endsWith("(tổng hợp)"))).toBe(true);
});

test("nothing made up speaks of what the register must never hold", () => {
  const names = [
    ...all("persons").map(({ name }) => name),
    ...all("posts").map(({ title }) => title),
    ...all("awards").map(({ achievement = "" }) => achievement),
    ...all("gifts").flatMap(({ item, recipientGroup = "" }) => [item.vi, item.en, recipientGroup]),
  ];
  expect(forbiddenTermsIn([...new Set(names)])).toEqual([]);
});

test("a seed gives the same bytes on every machine; another seed, others", () => {
  const digest = (seed: number) => {
    const other = smallCountry({ seed });
    return createHash("sha256")
      .update(JSON.stringify(other.communes.map(factsByCommune(other))))
      .digest("hex");
  };
  expect(digest(42)).toMatchInlineSnapshot(`"8b90a58191ce2fed881ca2c2f886581aa07d39946bc4bb10266cad9eb5d04a22"`);
  expect(digest(43)).not.toBe(digest(42));
});
