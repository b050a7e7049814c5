import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./checks.ts";
import { root } from "./places.mjs";

/** Of tests. A file that could not even be loaded counts as one failed test, as nobody knows how many it has. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs vitest with a folder for temporary files that must be empty afterwards: what a test leaves behind is a failure.
 *
 * @param args for vitest
 */
export async function runTests(args: readonly string[], config = "test/vitest.config.ts"): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), "phong-trao-run-"));
  try {
    // Started by root, PostgreSQL runs as someone else, who has to pass through.
    await chmod(folder, 0o711);
    const report = join(folder, "report.json");
    const code = await runTool(
      [
        join(root, "node_modules/vitest/vitest.mjs"),
        "run",
        `--config=${config}`,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...args,
      ],
      // npm, where a test runs it, keeps a cache there for as long as the machine runs.
      { TMPDIR: folder, TEMP: folder, TMP: folder, NODE_DISABLE_COMPILE_CACHE: "1" },
    );
    const counts = countTests(await readFile(report, "utf8").catch(() => undefined), code);
    await rm(report, { force: true });
    return await withLeftovers(counts, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/**
 * @param report vitest's JSON
 * @param code vitest's exit code. It is not 0 also when something outside every test failed (an error that nobody
 *   awaited, the setup): then at least one failure is counted, so that the closing line never looks better than the run
 */
export function countTests(report: string | undefined, code: number): Counts {
  const { passed, failed } = report === undefined ? { passed: 0, failed: 0 } : read(report);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function read(text: string): Counts {
  // The shape of vitest's own reporter, pinned with vitest; run-tests.test.ts compares it with a run.
  const report = JSON.parse(text) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
  };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

async function withLeftovers(counts: Counts, folder: string): Promise<Counts> {
  const left = await readdir(folder);
  if (left.length === 0) return counts;
  console.error(`✗ left behind in the folder for temporary files: ${left.join(", ")}`);
  return { ...counts, failed: counts.failed + 1 };
}
