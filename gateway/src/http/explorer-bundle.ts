import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { bundleFolder } from "../../explorer/bundle-folder.ts";

/** The built page, in memory: by its path in the bundle, `index.html` or `assets/…`; packed ones end in `.br` and `.gz`. */
export type Bundle = ReadonlyMap<string, Buffer>;

export interface ExplorerBundle {
  /** The page; "building" while it is made, which this begins where nobody has; "failed" where it could not be made. */
  get(): Promise<Bundle | "building" | "failed">;
  /** Ends a build that is under way. */
  stop(): void;
}

const builder = fileURLToPath(new URL("../../explorer/build.ts", import.meta.url));

/** Where the page comes from. It is built in a process of its own: a bundler takes half a gigabyte for a few seconds. */
export function explorerBundle(log: Logger, where: () => string = bundleFolder, by = builder): ExplorerBundle {
  let folder: string | undefined;
  let bundle: Promise<Bundle> | undefined;
  let building: ChildProcess | undefined;
  let failed = false;

  function build(): void {
    let said = "";
    building = spawn(process.execPath, [by], { stdio: ["ignore", "ignore", "pipe"] });
    building.stderr?.on("data", (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
    building.on("error", (error) => (said += error.message));
    building.on("close", (code, signal) => {
      building = undefined;
      failed = code !== 0 && signal === null;
      if (failed) log.error({ code, said: said.trim() }, "the explorer could not be built");
    });
  }

  return {
    async get() {
      folder ??= where();
      if (bundle !== undefined) return bundle;
      // Also after a failure: somebody may have built it by hand.
      if (existsSync(folder)) return (bundle = read(folder));
      if (failed) return "failed";
      if (building === undefined) build();
      return "building";
    },
    stop: () => void building?.kill(),
  };
}

async function read(folder: string): Promise<Bundle> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => {
    const name = path.slice(folder.length + 1).replaceAll(sep, "/");
    return [name, await readFile(path)] as const;
  });
  return new Map(await Promise.all(files));
}
