import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../../..");

/**
 * Hive Gateway is no part of the workspace: this check alone installs it, from its own lockfile, into a folder below
 * node_modules that is kept until the lockfile changes. No script of a package is run.
 *
 * @returns the file to run
 */
export async function installHive(): Promise<string> {
  const lockfile = readFileSync(join(here, "package-lock.json"));
  const folder = join(
    root,
    "node_modules/.cache/phong-trao",
    `hive-${createHash("sha256").update(lockfile).digest("hex").slice(0, 12)}`,
  );
  const done = join(folder, ".installed");
  if (!existsSync(done)) {
    console.log("Installing Hive Gateway (once, about a minute and 500 MB) …");
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(here, file), join(folder, file));
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    writeFileSync(done, "");
  }
  return join(folder, "node_modules/@graphql-hive/gateway/dist/bin.js");
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with code ${code}; its message is above`));
    });
  });
}
