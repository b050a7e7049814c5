// @ts-check
import { spawn } from "node:child_process";
import { node24, root } from "./places.mjs";

/**
 * Runs a file under Node 24 as if it had been started directly: same terminal, same signals, same exit code.
 *
 * Of one Ctrl-C the child may hear three times: from the terminal, from us, and from npm through us. It takes signals
 * that come together as one (see signals.ts); losing the only one would be worse. Should this process be killed, the
 * child learns of it by the closed channel and stops as well, so nothing is left running.
 *
 * @param {string[]} command a file of the workspace and its arguments
 */
export function runUnderNode24(command) {
  const child = spawn(node24, command, { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });

  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // On Windows `kill` ends a process without asking it, and the console has told the child already.
      if (process.platform !== "win32") child.kill(signal);
    });
  }

  whenNpmIsGone(() => child.kill("SIGTERM"));

  child.on("error", (error) => {
    console.error(
      `Node 24 could not be started from ${node24}: ${error.message}. Delete the folder node_modules and run the ` +
        "same command again.",
    );
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1);
    } else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

/**
 * A signal to npm alone (a supervisor's, `kill`) ends npm, and the shell between npm and us, without a word to us.
 *
 * @param {() => void} stop
 */
function whenNpmIsGone(stop) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
  watch.unref();
}
