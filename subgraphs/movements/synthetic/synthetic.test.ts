import { createHash } from "node:crypto";
import { smallCountry } from "@phong-trao/kit/synthetic/test-support/small-country.ts";
import { forbiddenTermsIn } from "@phong-trao/schema/tools/forbidden-terms.ts";
import { expect, test } from "vitest";
import { factsFile } from "../src/facts.ts";
import { documents } from "./documents.ts";
import { models } from "./models.ts";
import { factsByCommune } from "./synthetic.ts";

const country = smallCountry();
const factsOf = factsByCommune(country);
const files = country.communes.map(factsOf);
const all = {
  sites: files.flatMap(({ sites }) => sites),
  events: files.flatMap(({ events }) => events),
  registrations: files.flatMap(({ registrations }) => registrations),
  figures: files.flatMap(({ figures }) => figures),
  reports: files.flatMap(({ reports }) => reports),
};

test("what is made up is written as a facts file could have it", () => {
  for (const file of [...files, { documents: documents(country), models: models(country) }]) {
    expect(() => factsFile.parse(file)).not.toThrow();
  }
});

test("there is as much of everything as the scale says", () => {
  expect(all.registrations).toHaveLength(6_000);
  expect(models(country)).toHaveLength(3_000);
  expect(all.sites).toHaveLength(1_240);
  expect(all.sites.reduce((sum, { teamCount }) => sum + (teamCount?.value ?? 0), 0)).toBe(820);
  expect(all.events).toHaveLength(600);
  expect(all.figures).toHaveLength(2_000);
});

test("of 127 sites 102 are in residential areas, 1 in an enterprise, 18 in schools and 6 in agencies", () => {
  const counts = Map.groupBy(all.sites.slice(0, 127), ({ sector }) => sector);
  expect(Object.fromEntries([...counts].map(([sector, sites]) => [sector, sites.length]))).toEqual({
    RESIDENTIAL: 102,
    ENTERPRISE: 1,
    EDUCATION: 18,
    AGENCY: 6,
  });
});

test("records before July 2025 are on the communes of then, and later ones on that of today", () => {
  for (const { unit, date = "" } of all.events) {
    expect(unit.startsWith("23128.20250701")).toBe(date >= "2025-07-01");
  }
  const years = new Set(all.sites.map(({ establishedOn = "" }) => establishedOn.slice(0, 4)));
  expect([...years].toSorted()).toEqual(["2022", "2023", "2024", "2025", "2026"]);
});

test("every commune registers each year, with no subject twice in one", () => {
  const communes = all.registrations.filter(({ subjectKinds }) => subjectKinds.includes("COMMUNE"));
  expect(communes.map(({ year, subject }) => `${year} ${subject?.unit}`).toSorted()).toEqual([
    ...[2022, 2023, 2024, 2025].flatMap((year) => [`${year} 23119.0`, `${year} 23128.0`]),
    "2026 23128.20250701",
  ]);
  const subjects = all.registrations.flatMap(({ year, subject }) =>
    subject === undefined ? [] : [`${year} ${subject.organisation ?? subject.unit}`],
  );
  expect(new Set(subjects).size).toBe(subjects.length);
});

test("where a scale asks for more registrations than there are hamlets, the others name nobody", () => {
  const unnamed = all.registrations.filter(({ subject }) => subject === undefined);
  expect(unnamed.length).toBeGreaterThan(0);
  expect(unnamed.every(({ unit, count }) => unit !== undefined && count?.value === 1)).toBe(true);
});

test("most reports state what the register holds", () => {
  const [then] = country.communes;
  const [file] = files;
  const right = (file?.figures ?? []).filter(({ indicator, quantity, asOf }) => {
    const there = (file?.sites ?? []).filter(
      ({ establishedOn = "", endedOn }) =>
        establishedOn <= (asOf ?? "") && !(endedOn !== undefined && endedOn < (asOf ?? "")),
    );
    return indicator === "MODEL_SITES_TOTAL" && quantity.value === there.length;
  });
  expect(then?.key).toBe("23119.0");
  expect(right.length / (file?.reports.length ?? 1)).toBeGreaterThan(0.8);
});

test("nothing made up speaks of what the register must never hold", () => {
  const names = [
    ...models(country).map(({ name }) => name),
    ...documents(country).map(({ title }) => title),
    ...files.flatMap(({ events, tasks, reports }) => [
      ...events.flatMap(({ name, attendance }) => [
        name,
        ...attendance.map((line) => ("group" in line ? line.group : "")),
      ]),
      ...tasks.flatMap(({ tasks: asked }) =>
        asked.flatMap(({ label, addressees }) => [label, ...addressees.map((one) => one.label)]),
      ),
      ...reports.map(({ name }) => name),
    ]),
  ];
  expect(forbiddenTermsIn([...new Set(names)])).toEqual([]);
});

test("a seed gives the same bytes on every machine; another seed, others", () => {
  const digest = (seed: number) => {
    const other = smallCountry({ seed });
    const made = [documents(other), models(other), ...other.communes.map(factsByCommune(other))];
    return createHash("sha256").update(JSON.stringify(made)).digest("hex");
  };
  expect(digest(42)).toMatchInlineSnapshot(`"26db39e3adabdc28d1f66b31fcbd6f2711980000532b3ee4a6d8a8bdb94b7c23"`);
  expect(digest(43)).not.toBe(digest(42));
});
