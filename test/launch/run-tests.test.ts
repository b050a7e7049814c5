import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests } from "../../gateway/launch/run-tests.ts";
import { runNode } from "./process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

/** Runs the test files of a folder as `npm test` does, and gives back what it counted. */
async function count(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const config = join(folder, "vitest.config.mjs");
  await writeFile(
    config,
    `export default { root: ${JSON.stringify(folder)}, resolve: { alias: { vitest: ${JSON.stringify(join(root, "node_modules/vitest"))} } } };`,
  );
  const script = `import { runTests } from ${JSON.stringify(join(root, "gateway/launch/run-tests.ts"))};
    console.log("counted " + JSON.stringify(await runTests([], ${JSON.stringify(config)})));`;
  await using run = runNode(["--input-type=module-typescript", "-e", script], { TMPDIR: folder, TEMP: folder });
  const { output } = await run.ended();
  const [, counted = "null"] = /^counted (.*)$/m.exec(output) ?? [];
  return { counted: JSON.parse(counted) as unknown, output };
}

test("counts what passed, what failed, and files that could not be loaded", async () => {
  await using folder = await temporaryFolder();
  const head = 'import { expect, test } from "vitest";\n';
  const { counted, output } = await count(folder.path, {
    "one.test.ts": `${head}test("a", () => {}); test("b", () => expect(1).toBe(2)); test.skip("c", () => {}); test.todo("d");`,
    "two.test.ts": `${head}test.each([1, 2, 3])("%d", () => {});`,
    "unloaded.test.ts": 'import "./nowhere.ts";',
  });
  expect(counted, output).toEqual({ passed: 4, failed: 2 });
});

test("a file that a test leaves behind is a failure, and is removed", async () => {
  await using folder = await temporaryFolder();
  const { counted, output } = await count(folder.path, {
    "one.test.ts": `import { writeFileSync } from "node:fs"; import { tmpdir } from "node:os"; import { test } from "vitest";
      test("a", () => writeFileSync(tmpdir() + "/forgotten.txt", ""));`,
  });
  expect(counted, output).toEqual({ passed: 1, failed: 1 });
  expect(output).toContain("left behind in the folder for temporary files: forgotten.txt");
  expect((await readdir(folder.path)).filter((name) => name.startsWith("phong-trao-run-"))).toEqual([]);
  expect(existsSync(join(folder.path, "forgotten.txt"))).toBe(false);
});

test("a run that failed outside every test has at least one failure", () => {
  const allPassed = JSON.stringify({ numPassedTests: 5, numFailedTests: 0, testResults: [] });
  expect(countTests(allPassed, 0)).toEqual({ passed: 5, failed: 0 });
  expect(countTests(allPassed, 1)).toEqual({ passed: 5, failed: 1 });
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});
