import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";

/** A real process, killed when it goes out of scope. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Resolves with the first line of its output that matches; rejects when it ends before. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves when it has ended, with all that it printed. */
  ended(): Promise<{ readonly code: number | null; readonly signal: string | null; readonly output: string }>;
}

/** Runs a file under this Node. Only what `env` names is in its environment, so the tests' own settings stay out. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}, options: SpawnOptions = {}): Running {
  return runProgram(process.execPath, args, env, options);
}

const keptNames = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "NODE_DISABLE_COMPILE_CACHE"];

/** Runs any program, in the same way. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  options: SpawnOptions = {},
): Running {
  const kept = Object.fromEntries(keptNames.map((name) => [name, process.env[name]]));
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...kept, ...env }, ...options });
  let output = "";
  const hear = (text: Buffer) => (output += text.toString());
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const closed = once(child, "close").then(([code, signal]: readonly unknown[]) => ({
    code: typeof code === "number" ? code : null,
    signal: typeof signal === "string" ? signal : null,
    output,
  }));

  return {
    child,
    ended: () => closed,
    line(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = output.split("\n").find((text) => pattern.test(text));
          if (found !== undefined) resolve(found);
        };
        child.stdout?.on("data", look);
        child.stderr?.on("data", look);
        look();
        void closed.then(() => reject(new Error(`ended before it said ${pattern}:\n${output}`)));
      });
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await closed;
    },
  };
}
