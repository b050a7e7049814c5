import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type ApolloClient, gql } from "@apollo/client";
import { ask } from "@phong-trao/client-example/ask.ts";
import { makeClient } from "@phong-trao/client-example/client.ts";
import { designationList, edgesOf, loaded, showMore } from "@phong-trao/client-example/designation-list.ts";
import { errorCodes, remedyFor } from "@phong-trao/client-example/error-codes.ts";
import { generated } from "@phong-trao/client-example/generate.ts";
import {
  DesignationsDocument,
  PostHoldersDocument,
  ProvinceOverviewDocument,
  UnitOnDayDocument,
} from "@phong-trao/client-example/generated/operations.ts";
import { errorCodes as codesOfThePlatform } from "@phong-trao/schema/error-codes.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Platform, startPlatform } from "../stack/platform.ts";
import { type Detour, detour } from "./detour.ts";

const root = join(import.meta.dirname, "../..");
const example = join(root, "docs/client-example");

const stack = new AsyncDisposableStack();
let platform: Platform;
let graph: Detour;
let client: ApolloClient;
beforeAll(async () => {
  platform = stack.use(await startPlatform());
  graph = stack.use(await detour(`${platform.url}/graphql`));
});
beforeEach(() => {
  client = makeClient(graph.url);
});
afterAll(() => stack.disposeAsync());

test("the generated files are those of today's schema (npm run generate-client)", async () => {
  const files = await generated(readFileSync(join(root, "schema/api.graphql"), "utf8"));
  expect(files.size).toBe(2);
  for (const [name, text] of files) expect(readFileSync(join(example, "generated", name), "utf8")).toBe(text);
});

test("the example knows every error code of the platform, and something to do about it", () => {
  expect(errorCodes).toEqual(codesOfThePlatform);
  expect(errorCodes.map(remedyFor)).not.toContain(undefined);
});

describe("a unit on two days", () => {
  const then = { query: UnitOnDayDocument, variables: { code: "23128", asOf: "2024-09-17" } };
  const now = { query: UnitOnDayDocument, variables: { code: "23128" } };

  test("xã Hàm Cường in 2024 and xã Hàm Kiệm today stay what they are", async () => {
    const first = await ask(client, then);
    expect(first.data?.commune?.ancestors.map(({ name }) => name)).toEqual(["Huyện Hàm Thuận Nam", "Tỉnh Bình Thuận"]);
    expect((await ask(client, now)).data?.commune?.name).toBe("Xã Hàm Kiệm");
    const asked = graph.requests;
    expect(await ask(client, then)).toEqual(first);
    expect(graph.requests).toBe(asked);
  });

  test("one unit on two days has one identity and two places in the cache", async () => {
    const lastDay = { ...then, variables: { code: "23128", asOf: "2025-06-30" } };
    const [inForce, ending] = [await ask(client, then), await ask(client, lastDay)];
    const [a, b] = [inForce.data?.commune, ending.data?.commune];
    expect(a?.permanentId).toBe(b?.permanentId);
    expect(client.cache.identify(a ?? {})).not.toBe(client.cache.identify(b ?? {}));
    expect([a?.asOf, b?.asOf]).toEqual(["2024-09-17", "2025-06-30"]);
    const asked = graph.requests;
    expect(await ask(client, then)).toEqual(inForce);
    expect(await ask(client, lastDay)).toEqual(ending);
    expect(graph.requests).toBe(asked);
    const current = (await ask(client, now)).data?.commune;
    expect(current?.id).toBe(current?.permanentId);
  });
});

describe("a list in pages", () => {
  let unit: string;
  beforeAll(async () => {
    unit = (await platform.ask('{ province(code: "68") { id } }')).data.province.id;
  });

  test("grows page by page into the whole list, each record once and with its placement", async () => {
    const whole = await platform.ask(
      "query ($unit: ID!) { administrativeUnit(id: $unit) { designations(first: 100) { edges { placement node { id } } } } }",
      { unit },
    );
    const expected = whole.data.administrativeUnit.designations.edges;
    expect(expected).toHaveLength(3);
    const list = designationList(client, { unit, first: 1 });
    const drawn = list.subscribe(() => undefined);
    await loaded(list);
    const sizes = [edgesOf(list)?.length];
    while (await showMore(list)) sizes.push(edgesOf(list)?.length);
    expect(sizes).toEqual([1, 2, 3]);
    expect(edgesOf(list)).toMatchObject(expected);
    drawn.unsubscribe();
  });

  test("with another filter is another list", async () => {
    const all = await ask(client, { query: DesignationsDocument, variables: { unit } });
    const of2020 = await ask(client, { query: DesignationsDocument, variables: { unit, filter: { years: [2020] } } });
    expect(all.data?.administrativeUnit?.designations?.totalCount).toBe(3);
    expect(of2020.data?.administrativeUnit?.designations?.edges).toEqual([]);
  });

  test("of which only the number was asked for is not taken for an empty one", async () => {
    const numbers = await ask(client, { query: ProvinceOverviewDocument, variables: { code: "68" } });
    expect(numbers.data?.province?.designations?.totalCount).toBe(3);
    const records = await ask(client, {
      query: gql`{ province(code: "68") { id designations(first: 20) { edges { node { id } } } } }`,
    });
    expect(records).toMatchObject({ data: { province: { designations: { edges: [{}, {}, {}] } } } });
  });

  test("says on the edge whether a source attests the day", async () => {
    const posts = await ask(client, { query: PostHoldersDocument, variables: { unit, on: "2024-09-17" } });
    const edges = posts.data?.administrativeUnit?.memberships?.edges ?? [];
    expect(new Set(edges.map(({ attestation }) => attestation))).toContain("ATTESTED");
  });

  test("that could not be had is null with its reason, and is asked for again", async () => {
    const question = { query: DesignationsDocument, variables: { unit, after: "not-a-cursor" } };
    const answer = await ask(client, question);
    expect(answer.data?.administrativeUnit).toMatchObject({ name: "Tỉnh Lâm Đồng", designations: null });
    expect(answer.problems).toMatchObject([{ code: "BAD_CURSOR", path: "administrativeUnit.designations" }]);
    expect(answer.problems.map(({ code }) => remedyFor(code))).toEqual(["start the list anew"]);
    expect(await ask(client, question)).toEqual(answer);
  });
});

test("a refused question has the code and the sentence for the reader", async () => {
  const early = await ask(client, { query: UnitOnDayDocument, variables: { code: "23128", asOf: "1950-01-01" } });
  expect(early.problems).toMatchObject([{ code: "DATE_OUT_OF_COVERAGE", path: "commune" }]);
  const notADay = await ask(client, { query: UnitOnDayDocument, variables: { code: "23128", asOf: "2024-02-30" } });
  expect(notADay).toMatchObject({ data: null, problems: [{ code: "BAD_DATE" }] });
});

/** Why ask.ts does not use it. Once this fails, Apollo Client remembers why something is missing, and ask.ts may go. */
test('with errorPolicy "all" Apollo Client forgets the error and keeps the null', async () => {
  const question = {
    query: UnitOnDayDocument,
    variables: { code: "99999" },
    errorPolicy: "all",
  } as const;
  expect((await client.query(question)).error).toBeDefined();
  expect(await client.query(question)).toEqual({ data: { commune: null } });
});

test("the example as a program", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(example, "main.ts"), `${platform.url}/graphql`]);
  expect(stdout).toContain("  2024-09-17: Xã Hàm Cường, Huyện Hàm Thuận Nam, Tỉnh Bình Thuận\n");
  expect(stdout).toContain("  2026-11-22: Xã Hàm Kiệm, Tỉnh Lâm Đồng\n");
  expect(stdout).toContain("  2024 Xã Hàm Cường: SELECTED, from Xã Hàm Cường\n");
  expect(stdout).toContain("DATE_OUT_OF_COVERAGE (choose again): ");
});
