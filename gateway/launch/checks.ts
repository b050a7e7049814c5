import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./places.mjs";

const modules = join(root, "node_modules");

/** What is checked before the tests, the quickest to mend first. */
const checks = [
  { name: "types", command: [join(modules, "typescript/bin/tsc"), "--noEmit", "-p", "."] },
  { name: "types of the explorer", command: [join(modules, "typescript/bin/tsc"), "-p", "gateway/explorer/page"] },
  { name: "lint", command: [join(modules, "oxlint/bin/oxlint"), "--deny-warnings"] },
  { name: "format", command: [join(modules, "oxfmt/bin/oxfmt"), "--check", "."] },
] as const;

/**
 * Runs the checks until one fails.
 *
 * @returns the name of the one that failed
 */
export async function check(): Promise<string | undefined> {
  for (const { name, command } of checks) {
    const begin = performance.now();
    if ((await runTool(command)) !== 0) {
      console.error(`\n✗ ${name} failed (${command.slice(1).join(" ")}); its findings are above`);
      if (name === "format") console.error("  npm run format mends it");
      return name;
    }
    console.log(`✓ ${name} in ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
  }
  return undefined;
}

/**
 * Runs a program of the workspace under this Node, with its output where ours goes.
 *
 * @returns its exit code; 1 when a signal ended it
 */
export function runTool(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => resolve(code ?? 1));
  });
}
