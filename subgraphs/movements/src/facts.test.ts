import { factsTexts, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { expect, test } from "vitest";
import { factsFile, factsFolder, rowsOfFiles } from "./facts.ts";

const read = (texts: readonly { name: string; text: string }[]) => readFacts(texts, factsFile, rowsOfFiles);

test("there is a file for each source document, which cites itself, and one for law", async () => {
  const texts = await factsTexts(factsFolder);
  expect(texts.map(({ name }) => name)).toEqual([
    "anh-dung.yaml",
    "cho-vam.yaml",
    "ham-thuan-nam.yaml",
    "reference.yaml",
    "thu-thua.yaml",
    "tra-vinh.yaml",
  ]);
  const files = readFacts(texts, factsFile, (all) => all);
  for (const { name, facts } of files) {
    const sources = facts.documents.filter(({ source }) => source).map(({ key }) => key);
    expect(sources, name).toEqual(facts.document === undefined ? [] : [facts.document]);
  }
});

test("what each document gives: its own text and those it names, models, sites, events, and what is asked in them", async () => {
  const files = readFacts(await factsTexts(factsFolder), factsFile, (all) => all);
  const given = files.map(({ name, facts: { documents, models, sites, events, eventSeries, tasks } }) => {
    const asked = tasks.flatMap((source) => source.tasks);
    const counts = [documents, models, sites, events, eventSeries, asked].map(({ length }) => length);
    return `${name}: ${counts.join(" ")}`;
  });
  expect(given).toEqual([
    "anh-dung.yaml: 5 1 1 1 1 8",
    "cho-vam.yaml: 2 1 1 1 0 10",
    "ham-thuan-nam.yaml: 2 1 0 2 0 5",
    "reference.yaml: 51 0 0 0 0 0",
    "thu-thua.yaml: 1 1 1 1 0 8",
    "tra-vinh.yaml: 3 1 1 2 1 19",
  ]);
});

test("keys that lead nowhere and records without a source are told with file and line", () => {
  const texts = [
    {
      name: "cho-vam.yaml",
      text: `document: article-cho-vam
documents:
  - { key: article-cho-vam, kind: PRESS_ARTICLE, title: Chợ Vàm, cites: [46-ct-tw] }
models:
  - key: mo-hinh
    name: Mô hình
    activityFields: [FLOODS]
    citations: [{ document: article-cho-vm }]
`,
    },
    { name: "reference.yaml", text: `movements: [{ key: antq, name: An ninh Tổ quốc }]\n` },
  ];
  expect(() => read(texts)).toThrowErrorMatchingInlineSnapshot(`
    [FactsError: The facts have 4 problems; nothing was loaded.
      cho-vam.yaml:3  documents[0].cites[0]: There is no document "46-ct-tw" in any file. Correct the key, or add the document to \`documents\`.
      cho-vam.yaml:8  models[0].citations[0].document: There is no document "article-cho-vm" in any file. Correct the key, or add the document to \`documents\`.
      cho-vam.yaml:7  models[0].activityFields[0]: There is no field "FLOODS" in any file. Correct the code, or add it to \`activityFields\`.
      reference.yaml:1  movements[0].key: This file is about no document, so a record must name its own \`citations\`.]
  `);
});

test("a task belongs to something that its file has", () => {
  const text = `document: a
documents: [{ key: a, kind: PRESS_ARTICLE, title: A }]
tasks: [{ event: nowhere, tasks: [{ key: a.1, label: Tuyên truyền }] }]
`;
  expect(() => read([{ name: "a.yaml", text }])).toThrow("The tasks of nowhere must stand in the file");
});
