import { readdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { startedByUs, stopServer } from "./cluster.ts";
import type { Programs } from "./programs.ts";

/**
 * Deals with a server that still runs on a folder which no run of ours holds.
 *
 * One that a killed run left behind is stopped and a new one started, rather than taken over: it may have the settings
 * or the binaries of another version of this program, and sessions that still hold what the killed run was doing. That
 * costs a fraction of a second; what it had acknowledged is on disk either way. One that somebody started by hand is
 * somebody's: it is left running.
 */
export async function stopLeftoverServer(programs: Programs, folder: string): Promise<void> {
  const pidFile = join(folder, "postmaster.pid");
  const [pid, , , port] = (await readFile(pidFile, "utf8").catch(() => "")).split("\n").map(Number);
  if (pid === undefined || pid <= 0 || Number.isNaN(pid)) return;
  // PostgreSQL itself clears away the file of a process that is gone.
  if (!isAlive(pid)) return;

  if (!(await isServerOf(folder, pid, port))) {
    // The number has gone to some other process, as it does in a container that was restarted, or to nobody who would
    // have noticed its end. PostgreSQL would take it for a server and never start again. The file also guards against
    // sessions that outlive their killed server, so those have to be gone first.
    await until(async () => (await processesIn(folder)).length === 0);
    await rm(pidFile, { force: true });
    return;
  }

  const options = await readFile(join(folder, "postmaster.opts"), "utf8").catch(() => "");
  if (!options.includes(startedByUs)) {
    throw new StartError(
      `The data folder ${folder} is in use by a PostgreSQL that Phong Trào did not start (process ${pid}). Stop it ` +
        `with: ${programs.pgCtl} stop -D ${folder} or set DATA_DIR to another folder.`,
    );
  }
  await stopServer(programs, folder);
  if (await isServerOf(folder, pid, port)) {
    throw new StartError(
      `A PostgreSQL that an earlier run left behind (process ${pid}) holds ${folder} and does not stop. End it ` +
        `(kill ${pid}), then run the same command again; nothing that was acknowledged is lost.`,
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: there is such a process.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A server works in its own folder, which Linux shows. Elsewhere: whether anything answers where it should. */
async function isServerOf(folder: string, pid: number, port: number | undefined): Promise<boolean> {
  if (process.platform === "linux") return (await processesIn(folder)).includes(pid);
  if (port === undefined || !(port > 0 && port < 65_536)) return true;
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 2_000 });
    const answer = (listens: boolean) => () => {
      socket.destroy();
      resolve(listens);
    };
    socket.on("connect", answer(true)).on("error", answer(false)).on("timeout", answer(true));
  });
}

/** On Linux, the server of a folder and its sessions; a process that has ended and was not collected works nowhere. */
async function processesIn(folder: string): Promise<number[]> {
  const path = await realpath(folder);
  const pids = (await readdir("/proc").catch(() => [])).map(Number).filter((pid) => pid > 0);
  const workingFolders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => undefined)));
  return pids.filter((_, index) => workingFolders[index] === path);
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await isTrue()) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
