// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node24, root } from "./places.mjs";

// Not in package.json as `packageManager`: with that, pnpm looks up and records itself in the lockfile.
const pnpmVersion = "12.21.0";

const stamp = join(root, "node_modules", ".installed-lockfile");

/**
 * Makes `node_modules` what the committed lockfile says. When it already is, nothing is run and no network is used.
 *
 * @returns {Promise<boolean>} false when it could not be done; the reason has been printed
 */
export async function install() {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return true;

  console.error("Installing packages (the first time, this takes about a minute) …");
  // `--prod=false`: the tools are needed even where NODE_ENV says production.
  // `confirmModulesPurge`: a node_modules that another package manager left behind is replaced without a question,
  // which nobody could answer in a pipeline.
  const code = await pnpm(["install", "--frozen-lockfile", "--prod=false", "--config.confirmModulesPurge=false"]);
  if (code === 0 && existsSync(node24)) {
    writeFileSync(stamp, wanted);
    return true;
  }
  console.error(await whyItFailed(code));
  return false;
}

/** The lockfile and the machine: binaries of another platform (a copied folder, a shared volume) do not run here. */
function fingerprint() {
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"));
  const digest = createHash("sha256").update(lockfile).digest("hex");
  return `${digest} ${process.platform} ${process.arch}\n`;
}

/** @param {string} wanted */
function isInstalled(wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(node24);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function pnpm(args) {
  // `--prefer-offline`: the version is pinned, so a copy of it from last time is as good as a new one. One retry, as a
  // machine without a network should not have to wait a minute for that news.
  return npm(
    ["exec", "--yes", "--prefer-offline", "--fetch-retries=1", `--package=pnpm@${pnpmVersion}`, "--", "pnpm", ...args],
    "inherit",
  );
}

/** @param {number} code */
async function whyItFailed(code) {
  const what = `The packages could not be installed (pnpm ended with code ${code}).`;
  const reachable = (await npm(["ping", "--fetch-retries=0", "--fetch-timeout=10000"], "ignore")) === 0;
  return reachable
    ? `${what} Its message is above. When that is mended, run the same command again; it continues where it stopped.`
    : `${what} The npm registry cannot be reached from this machine. Check the network, and the proxy and registry ` +
        "settings (`npm config list`), then run the same command again; it continues where it stopped.";
}

/**
 * npm as it was started, so that no other version and no shell comes in between; by its name where we were started
 * without it (`node gateway/launch/launch.mjs …`).
 *
 * @param {string[]} args
 * @param {"inherit" | "ignore"} stdio
 * @returns {Promise<number>}
 */
function npm(args, stdio) {
  const npmCli = process.env["npm_execpath"];
  const startedByNpm = npmCli !== undefined && /npm-cli\.c?js$/.test(npmCli);
  const windows = process.platform === "win32";
  const child = startedByNpm
    ? spawn(process.execPath, [npmCli, ...args], { cwd: root, stdio })
    : spawn(windows ? "npm.cmd" : "npm", args, { cwd: root, stdio, shell: windows });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`npm could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
