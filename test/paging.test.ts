import { afterAll, beforeAll, expect, test } from "vitest";
import { type Platform, startPlatform } from "./stack/platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

const lists = [
  ["organisations", "NAME_ASC"],
  ["organisations", "KIND_ASC"],
  ["administrativeUnits", "CODE_ASC"],
  ["administrativeUnits", "RELEVANCE"],
  ["administrativeChanges", "EFFECTIVE_DESC"],
  ["models", "NAME_ASC"],
  ["modelSites", "ESTABLISHED_DESC"],
  ["events", "DATE_DESC"],
  ["events", "DATE_ASC"],
  ["documents", "ISSUED_DESC"],
  ["documents", "TITLE_ASC"],
  ["tasks", "SOURCE_ASC"],
  ["safetyRegistrations", "YEAR_DESC"],
  ["designations", "YEAR_ASC"],
  ["targets", "DUE_ASC"],
  ["reports", "PERIOD_DESC"],
  ["reportedFigures", "PERIOD_DESC"],
  ["persons", "NAME_ASC"],
  ["posts", "ORGANISATION_ASC"],
  ["posts", "TITLE_ASC"],
  ["memberships", "ORGANISATION_ASC"],
  ["memberships", "ATTESTED_DESC"],
  ["awards", "GRANTED_DESC"],
  ["gifts", "GIVEN_DESC"],
] as const;

test.each(lists)("%s by %s: pages of three join up to the whole, none twice, none left out", async (list, orderBy) => {
  const whole = (await platform.ask(`{ list: ${list}(first: 100, orderBy: ${orderBy}) { totalCount nodes { id } } }`))
    .data.list;
  expect(whole.nodes.length).toBe(Math.min(100, whole.totalCount));
  expect(whole.totalCount).toBeGreaterThan(0);

  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await platform.ask(
      `query Page($after: String) { list: ${list}(first: 3, after: $after, orderBy: ${orderBy}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = data.list;
    expect([totalCount, pageInfo.hasPreviousPage]).toEqual([whole.totalCount, after !== null]);
    paged.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && paged.length < 100);
  expect(paged.slice(0, 100)).toEqual(whole.nodes.map(({ id }: { id: string }) => id).slice(0, paged.length));
  expect(new Set(paged).size).toBe(paged.length);
});
