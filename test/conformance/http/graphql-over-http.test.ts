import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Platform, startPlatform } from "../../stack/platform.ts";
import { documented, versionOf } from "../documented.ts";

/**
 * The audits of GraphQL over HTTP that its working group's reference implementation brings along, against the running
 * gateway. Each is met, or stands here with the reason why it is not; one that is met again has to go from this list.
 */
const forgery =
  "A GET that a foreign page can send unasked is refused, as forgery protection: send `apollo-require-preflight: 1`, or POST.";
const status =
  "Answers in `application/json` keep the 400 that the specification has for `application/graphql-response+json`: `curl --fail`, proxies and logs then see that nothing was answered. The body is the same.";
const unmet: Readonly<Record<string, string>> = {
  "5A70": forgery,
  D6D5: forgery,
  "6A70": forgery,
  "572B": status,
  FDE2: status,
  "7B9B": status,
};

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform?.[Symbol.asyncDispose]());

const audits = serverAudits({ url: () => `${platform.url}/graphql`, fetchFn: fetch });

test.each(audits.map((audit) => ({ ...audit, title: `${audit.id} ${audit.name}` })))("$title", async ({ id, fn }) => {
  const { status: result, ...details } = await fn();
  const reason = "reason" in details ? details.reason : undefined;
  // An error is a MUST, which no reason excuses.
  expect({ result, reason }).not.toMatchObject({ result: "error" });
  expect({ met: result === "ok", reason }).toEqual({ met: !(id in unmet), reason: id in unmet ? reason : undefined });
});

test("docs/conformance.md says so", () => {
  expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(unmet)));
  const left = Object.keys(unmet).length;
  expect(documented()).toContain(
    `| GraphQL over HTTP | graphql-http ${versionOf("graphql-http")} | ${audits.length} audits | no error; ${audits.length - left} met, ${left} not, with reasons |`,
  );
  for (const id of Object.keys(unmet)) expect(documented()).toMatch(new RegExp(`\\| ${id} \\|`));
});
