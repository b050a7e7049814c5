import { spawn } from "node:child_process";
import { copyFile, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Installs the packages of the `package.json` beside this file in a folder of their own, from the registry that npm is
 * set up with. The folder is gone when it is disposed of.
 *
 * @returns the folder, with `node_modules` in it
 */
export async function installedPackages(): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtempDisposable(join(tmpdir(), "phong-trao-units-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) {
      await copyFile(join(import.meta.dirname, file), join(folder.path, file));
    }
    // The lockfile has each package's digest. No package has a script to run, and none shall.
    const code = await npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder.path], folder.path);
    if (code !== 0) {
      throw new Error(
        `The two packages could not be installed (npm ended with code ${code}); its message is above. Check the ` +
          "network, and npm's registry and proxy settings (`npm config list`), then run the same command again.",
      );
    }
    return { path: folder.path, [Symbol.asyncDispose]: () => folder.remove() };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** npm as it was started; by its name where we were started without it. Its words go to stderr: stdout is the answer. */
function npm(args: readonly string[], cwd: string): Promise<number> {
  const npmCli = process.env["npm_execpath"];
  const startedByNpm = npmCli !== undefined && /npm-cli\.c?js$/.test(npmCli);
  const [program, before] = startedByNpm ? [process.execPath, [npmCli]] : ["npm", []];
  const child = spawn(program, [...before, ...args], {
    cwd,
    stdio: ["ignore", 2, 2],
    shell: !startedByNpm && process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => resolve(code ?? 1));
  });
}
