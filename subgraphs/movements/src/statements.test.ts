import { recordId, unitId } from "@phong-trao/schema/ids.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { documentFacts, documentRows } from "../documents/document.facts.ts";
import { eventFacts, eventRows } from "../events/event.facts.ts";
import { modelFacts, modelRows } from "../models/model.facts.ts";
import { siteFacts, siteRows } from "../sites/site.facts.ts";
import { taskFacts, taskRows } from "../tasks/task.facts.ts";
import { type Movements, openMovements } from "../test-support/open-movements.ts";

let movements: Movements;
beforeAll(async () => {
  movements = await openMovements();
});
afterAll(() => movements?.[Symbol.asyncDispose]());

const madeUp = z.strictObject({ ...documentFacts, ...modelFacts, ...siteFacts, ...eventFacts, ...taskFacts });

/** Twenty of each in thị trấn Chợ Vàm, every one with whatever it can have. */
const twentyOfEach = () => {
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
  return madeUp.parse({
    documents: numbers.map((n) => ({
      key: `document-${n}`,
      kind: "PLAN",
      title: `Kế hoạch ${n}`,
      unit: "30409.0",
      issuer: `ubnd-${n}`,
      movements: ["toan-dan-bao-ve-antq"],
      cites: ["46-ct-tw"],
      warnings: [{ code: "READING_UNCERTAIN", message: "Made up.", legalBasis: "06-2022-qh15" }],
    })),
    models: numbers.map((n) => ({
      key: `model-${n}`,
      name: `Mô hình ${n}`,
      movement: "toan-dan-bao-ve-antq",
      activityFields: ["TRAFFIC_SAFETY"],
    })),
    sites: numbers.map((n) => ({
      key: `site-${n}`,
      model: `model-${n}`,
      first: true,
      unit: "30409.0",
      status: "RUNNING",
      decisions: [`document-${n}`],
    })),
    events: numbers.map((n) => ({
      key: `event-${n}`,
      name: `Hội nghị ${n}`,
      kind: "MEETING",
      unit: "30409.0",
      movement: "toan-dan-bao-ve-antq",
      model: `model-${n}`,
      attendance: [{ person: `person-${n}` }, { group: "Nhân dân", quantity: { value: n } }],
      acts: [{ kind: "PLAN_PRESENTED", document: `document-${n}` }],
      documents: [`document-${n}`],
    })),
    tasks: numbers.map((n) => ({
      event: `event-${n}`,
      tasks: [{ key: `task-${n}`, label: `Nhiệm vụ ${n}`, addressees: [{ label: "UBND", organisation: `ubnd-${n}` }] }],
    })),
  });
};

const everything = `
  query ($representations: [_Any!]!, $first: Int!) {
    _entities(representations: $representations) {
      ... on AdministrativeUnit {
        models(first: $first) {
          totalCount
          nodes {
            name movement { name } activityFields { label { vi } } firstSite { id }
            sites(first: 2) { totalCount nodes { id } }
            citations { document { title } }
          }
        }
        modelSites(first: $first) { totalCount nodes { model { name } decisions { title } steeringBody { id } } }
        events(first: $first) {
          totalCount
          nodes {
            name host { id } model { name } series { name }
            attendance { role person { id } group { quantity { value } } event { name } }
            acts { document { title } } documents { title }
            tasks { label addressees { organisation { id } } }
          }
        }
        documents(first: $first) {
          totalCount
          nodes {
            title movements { name } cites { symbol } implements { id } continues { id } amends { id } repeals { id }
            referredToBy { document { title } } tasks { label } warnings { legalBasis { symbol } }
          }
        }
        tasks(first: $first) { totalCount nodes { label event { name } document { title } addressees { label } } }
      }
      ... on Organisation {
        modelSites(first: $first) { totalCount nodes { id } }
        events(first: $first) { totalCount nodes { id } }
        documents(first: $first) { totalCount nodes { id } }
        tasks(first: $first) { totalCount nodes { id } }
      }
      ... on Person { attendances { event { name } } }
      ... on Movement { models(first: 1) { nodes { id } } documents(first: 1) { nodes { id } } }
      ... on Event { name }
      ... on Document { title }
    }
  }`;

test("twenty records cost as many statements as two, whatever hangs on them", async () => {
  const file = { document: "article-cho-vam", ...twentyOfEach() };
  await movements.add([documentRows, modelRows, siteRows, eventRows, taskRows].flatMap((rows) => rows(file)));
  const ask = async (count: number) => {
    const numbers = Array.from({ length: count }, (_, at) => at + 1);
    const { data, errors, statements } = await movements.ask(everything, {
      first: count,
      representations: [
        ...["30409.0", "888.0"].map((key) => ({ __typename: "AdministrativeUnit", id: unitId({ key, on: null }) })),
        ...numbers.flatMap((n) => [
          { __typename: "Organisation", id: recordId("Organisation", `ubnd-${n}`) },
          { __typename: "Person", id: recordId("Person", `person-${n}`) },
          { __typename: "Event", id: recordId("Event", `event-${n}`) },
          { __typename: "Document", id: recordId("Document", `document-${n}`) },
        ]),
        { __typename: "Movement", id: recordId("Movement", "toan-dan-bao-ve-antq") },
      ],
    });
    expect(errors).toEqual([]);
    const [town] = data._entities;
    for (const list of ["models", "modelSites", "events", "documents", "tasks"]) {
      expect(town[list].nodes, list).toHaveLength(count);
      expect(town[list].totalCount, list).toBeGreaterThanOrEqual(20);
    }
    return statements;
  };
  const ofTwo = await ask(2);
  const ofTwenty = await ask(20);
  expect(ofTwenty.length).toBe(ofTwo.length);
});
