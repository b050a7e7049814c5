import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Committed files that tools make. All of them are made before any is written, so that an error leaves none half done.
 * With `check` nothing is written: what differs from the committed state is named, with the command that makes it
 * anew, and the process ends with 1.
 */
export function settle(files: ReadonlyMap<URL, string>, { check, command }: { check: boolean; command: string }): void {
  const stale = [...files].filter(([url, content]) => read(url) !== content);
  const names = stale.map(([url]) => relative(workspace, fileURLToPath(url)));
  if (check && stale.length > 0) {
    console.error(`Not up to date: ${names.join(", ")}. Run \`${command}\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  for (const [url, content] of stale) {
    mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
    writeFileSync(url, content);
  }
  console.log(stale.length === 0 ? "All up to date." : `Written: ${names.join(", ")}.`);
}

/** The committed content. Null: there is none yet. */
export function read(url: URL): string | null {
  try {
    return readFileSync(url, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
