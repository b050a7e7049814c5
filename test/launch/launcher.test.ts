import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode, runProgram } from "./process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const windows = process.platform === "win32";

/** A checkout that has only what the launcher reads, and an npm that writes down what it is asked and answers as told. */
async function checkout(path: string, npm: { readonly install: string; readonly ping: number }) {
  const calls = join(path, "calls.txt");
  const npmCli = join(path, "npm-cli.js");
  await cp(join(root, "gateway/launch"), join(path, "gateway/launch"), { recursive: true });
  await writeFile(join(path, "pnpm-lock.yaml"), "lockfileVersion: '9.0'\n");
  await writeFile(join(path, "script.ts"), 'const said: string = "ran"; console.log(said, ...process.argv.slice(2));');
  await writeFile(
    npmCli,
    `const fs = require("node:fs"), path = require("node:path");
    const node = path.join(${JSON.stringify(path)}, "node_modules/node/bin/node${windows ? ".exe" : ""}");
    fs.appendFileSync(${JSON.stringify(calls)}, process.argv.slice(2).join(" ") + "\\n");
    if (process.argv[2] === "ping") process.exit(${npm.ping});
    ${npm.install}`,
  );
  return {
    calls: async () => (await readFile(calls, "utf8").catch(() => "")).split("\n").filter((line) => line !== ""),
    launch: async (...args: string[]) => {
      await using run = runNode([join(path, "gateway/launch/launch.mjs"), ...args], { npm_execpath: npmCli });
      return await run.ended();
    },
  };
}

const installs = `fs.mkdirSync(path.dirname(node), { recursive: true }); fs.rmSync(node, { force: true }); fs.symlinkSync(${JSON.stringify(process.execPath)}, node);`;

test("installs what the lockfile says once, then runs the file with its arguments", async () => {
  await using folder = await temporaryFolder();
  const { calls, launch } = await checkout(folder.path, { install: installs, ping: 0 });

  expect(await launch("script.ts", "and", "more")).toMatchObject({
    code: 0,
    output: "Installing packages (the first time, this takes about a minute) …\nran and more\n",
  });
  expect(await launch("script.ts")).toMatchObject({ code: 0, output: "ran\n" });
  expect(await calls()).toEqual([
    "exec --yes --prefer-offline --fetch-retries=1 --package=pnpm@12.21.0 -- pnpm install --frozen-lockfile --prod=false --config.confirmModulesPurge=false",
  ]);

  await writeFile(join(folder.path, "pnpm-lock.yaml"), "lockfileVersion: '9.0'\n# another\n");
  await launch("script.ts");
  expect(await calls()).toHaveLength(2);
});

test("an install that fails is said in a sentence, and begun again the next time", async () => {
  await using folder = await temporaryFolder();
  const { calls, launch } = await checkout(folder.path, { install: "process.exit(7)", ping: 0 });
  const { code, output } = await launch("script.ts");
  expect(code).toBe(1);
  expect(output).toContain("The packages could not be installed (pnpm ended with code 7). Its message is above.");
  expect(output).not.toContain("ran");
  await launch("script.ts");
  expect((await calls()).filter((call) => call.startsWith("exec"))).toHaveLength(2);
});

test("a registry that cannot be reached is named as the reason", async () => {
  await using folder = await temporaryFolder();
  const { launch } = await checkout(folder.path, { install: "process.exit(1)", ping: 1 });
  const { code, output } = await launch("script.ts");
  expect(code).toBe(1);
  expect(output).toContain(
    "The npm registry cannot be reached from this machine. Check the network, and the proxy and",
  );
});

test("an old Node is told so by the one file that it can read", async () => {
  await using folder = await temporaryFolder();
  const pretend = join(folder.path, "node-18.mjs");
  await writeFile(pretend, 'Object.defineProperty(process.versions, "node", { value: "18.20.8" });');
  await using run = runNode(["--import", pretend, join(root, "gateway/launch/launch.mjs"), "gateway/src/main.ts"]);
  const { code, output } = await run.ended();
  expect(code).toBe(1);
  expect(output).toMatch(/^Phong Trào needs Node 20 or newer to start, and this is Node 18\.20\.8 \(/);
});

test.each([0, 3])("the exit code %d is passed on", async (wanted) => {
  await using folder = await temporaryFolder();
  const { launch } = await checkout(folder.path, { install: installs, ping: 0 });
  await writeFile(join(folder.path, "script.ts"), `process.exit(${wanted});`);
  expect((await launch("script.ts")).code).toBe(wanted);
});

test("so is the signal that ended it", async ({ skip }) => {
  skip(windows, "there are no such signals");
  await using folder = await temporaryFolder();
  const { launch } = await checkout(folder.path, { install: installs, ping: 0 });
  await writeFile(join(folder.path, "script.ts"), 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000);');
  expect(await launch("script.ts")).toMatchObject({ code: null, signal: "SIGTERM" });
});

test("npm install says what to type instead, and touches nothing", async () => {
  await using folder = await temporaryFolder();
  const clone = join(folder.path, "clone");
  await mkdir(clone);
  await cp(join(root, "package.json"), join(clone, "package.json"));
  await cp(join(root, "pnpm-workspace.yaml"), join(clone, "pnpm-workspace.yaml"));
  await using npm = runProgram(
    "npm",
    ["install", "--logs-max=0"],
    { npm_config_cache: join(folder.path, "cache") },
    {
      cwd: clone,
      shell: windows,
    },
  );
  const { code, output } = await npm.ended();
  expect(code).not.toBe(0);
  expect(output).toContain(
    "npm install cannot read this pnpm workspace. Type npm start or npm test: each installs what it needs.",
  );
  expect(await readdir(clone)).toEqual(["package.json", "pnpm-workspace.yaml"]);
});
