import { check } from "./checks.ts";
import { type Counts, runTests } from "./run-tests.ts";

// `npm test`: the checks, then every test on a real PostgreSQL. Arguments go to vitest (`npm test -- clock`). The last
// line is `N passed, N failed`, and the exit code is 0 only when something passed and nothing failed.

// The tools hear of a Ctrl-C themselves; we wait for them so that ours is the last line.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

const wrong = await check();
const { passed, failed }: Counts =
  wrong === undefined ? await runTests(process.argv.slice(2)) : { passed: 0, failed: 1 };
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
