import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeOf, errorCodes } from "@phong-trao/client-example/error-codes.ts";
import { defaultLimits } from "@phong-trao/gateway/limits/limits.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type Platform, startPlatform } from "../stack/platform.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/clients.md"), "utf8");
const run = promisify(execFile);

const stack = new AsyncDisposableStack();
let platform: Platform;
beforeAll(async () => {
  platform = stack.use(await startPlatform());
});
afterAll(() => stack.disposeAsync());

const curls = [...page.matchAll(/```sh\n(curl [^`]+)```\s+```json\n([^`]+)```/g)];
const hasCurl = await run("curl", ["--version"]).then(
  () => true,
  () => false,
);

test("docs/clients.md asks with curl twice, by POST and by GET", () => {
  expect(curls.map(([, command = ""]) => command.includes(" -G "))).toEqual([false, true]);
});

test.skipIf(!hasCurl)("the answers to curl are those of docs/clients.md (skipped where there is no curl)", async () => {
  for (const [, command = "", answer = ""] of curls) {
    const { stdout } = await run("sh", ["-c", here(command)]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  }
});

test("the program with fetch says what docs/clients.md says", async () => {
  const programs = [...page.matchAll(/```js\n([\s\S]+?)```\s+```text\n([^`]+)```/g)];
  expect(programs).toHaveLength(1);
  for (const [, program = "", said = ""] of programs) {
    const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", here(program)]);
    expect({ stdout, stderr }).toEqual({ stdout: said, stderr: "" });
    expect(program.split("\n").findIndex((line) => line === "}")).toBeLessThan(20);
  }
});

test("what the page says to start is there", async () => {
  const [, command = ""] = /```sh\n(node_modules\/[^`]+)```/.exec(page) ?? [];
  const { stdout } = await run("sh", ["-c", here(command)], { cwd: root });
  expect(stdout).toContain("Xã Hàm Kiệm");
  for (const [, path = ""] of page.matchAll(/\]\((client-example[^)]*)\)/g))
    expect(() => readFileSync(join(root, "docs", path))).not.toThrow(/ENOENT/);
});

test("versions, codes and limits on the page are those of the platform", async () => {
  const { catalog } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    readonly catalog: Readonly<Record<string, string>>;
  };
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "docs/client-example/package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    expect(page).toContain(` ${name}@${catalog[name]}`);
  for (const code of errorCodes) expect(page).toContain(`\`${code}\``);
  const { pageSize, aliases, cost, selections, depth, tokens } = defaultLimits;
  const cells = [...page.matchAll(/^\| (?:page|aliases|cost|selections, depth, tokens) +\| ([^|]+?) +\|/gm)];
  expect(cells.map(([, value]) => value)).toEqual(
    [[pageSize], [aliases], [selections, depth, tokens], [cost]].map((all) =>
      all.map((value) => value.toLocaleString("en-US")).join(", "),
    ),
  );
});

test("lists inside lists cost more than there is, and the refusal says which", async () => {
  const { errors = [] } = await platform.ask(
    "{ provinces { communes { designations(first: 100) { nodes { year } } } } }",
  );
  expect(errors.map(codeOf)).toEqual(["OPERATION_TOO_COSTLY"]);
  expect(errors[0]?.message).toContain("provinces.communes.designations.nodes");
});

/** As on the page, but asking the platform of this test. */
function here(text: string): string {
  expect(text).toContain("http://localhost:4000/graphql");
  return text.replaceAll("http://localhost:4000/graphql", `${platform.url}/graphql`);
}
