import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "@phong-trao/gateway/database/embedded.ts";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A database of the run's server, with the superuser's password. */
    readonly postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run, in a folder of its own that is gone afterwards, also when the run is killed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "phong-trao-test-"));
  const finished = whenWeAreGone(folder);
  const database = await openEmbedded(folder, {
    // What is lost in a crash is thrown away after the run as well.
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    max_connections: "200",
    shared_buffers: "128MB",
  });
  project.provide("postgresUrl", database.url);

  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
    finished();
  };
}

/**
 * Vitest tears down after a failure and after a Ctrl-C, but nobody does after `kill -9`. So a second process waits for
 * the end of a pipe that the operating system closes in every case, and clears away what it still finds then.
 */
function whenWeAreGone(folder: string): () => void {
  const script = join(import.meta.dirname, "clear-away.ts");
  const child = spawn(process.execPath, [script, folder], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.unref();
  return () => child.stdin.end();
}
