import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";

const folder = join(import.meta.dirname, "installed");
const done = join(folder, "node_modules/.installed");

/** As package.json of the workspace starts it. */
const pnpm = "pnpm@12.21.0";

let installing: Promise<void> | undefined;

/**
 * Installs what some rivals are made of, from the lockfile in `installed/`, which is a workspace of its own: neither
 * `npm start` nor `npm test` knows of it. Once, until the lockfile changes. No script of a package is run.
 *
 * @throws with what the package manager said, for the table
 */
export function installRivals(say: (line: string) => void): Promise<void> {
  return (installing ??= install(say));
}

async function install(say: (line: string) => void): Promise<void> {
  const lockfile = createHash("sha256")
    .update(readFileSync(join(folder, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(done) && readFileSync(done, "utf8") === lockfile) return;
  say("installing the rivals' packages (once, some 700 MB)");
  const child = spawn("npx", ["--yes", pnpm, "install", "--frozen-lockfile", "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`it could not be installed: ${said.slice(-300)}`);
  await writeFile(done, lockfile);
}
