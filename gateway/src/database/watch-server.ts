import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "./cluster.ts";
import type { Programs } from "./programs.ts";

const lookEvery = 1_000;

/**
 * Brings the embedded PostgreSQL back when it has gone away (killed, out of memory) while we still need it: on the same
 * port, so that every pool finds it again by itself. It recovers what was acknowledged.
 *
 * @returns how to stop watching; resolves when no start is under way any more
 */
export function watchServer(
  programs: Programs,
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
  say: (line: string) => void = (line) => console.error(line),
): () => Promise<void> {
  let pid = postmasterPid(folder);
  let starting: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (starting === undefined && !isAlive(pid)) starting = startAgain().finally(() => (starting = undefined));
  }, lookEvery).unref();

  async function startAgain(): Promise<void> {
    say("The embedded PostgreSQL has gone away; starting it again. Its log is server.log in the data folder.");
    try {
      await startServer(programs, folder, { ...settings, port: String(port) });
      pid = postmasterPid(folder);
      say("The embedded PostgreSQL is back.");
    } catch (error) {
      say(`${error instanceof Error ? error.message : String(error)}\nTrying again.`);
    }
  }

  return async () => {
    clearInterval(timer);
    await starting;
  };
}

function postmasterPid(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and not ours to signal.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
