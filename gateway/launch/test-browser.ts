import { existsSync } from "node:fs";
import { runTool } from "./checks.ts";
import { runTests } from "./run-tests.ts";

// `npm run test:browser`: the explorer in a real Chromium, which is not a package of ours and never downloaded. The last
// line is that of `npm test`.

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

const { passed, failed } = (await canBegin()) ? await runBrowserTests() : { passed: 0, failed: 1 };
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);

async function canBegin(): Promise<boolean> {
  const chromium = process.env["CHROMIUM"] || "/usr/bin/chromium";
  if (!existsSync(chromium)) {
    console.error(
      `These tests need Chromium, and there is none at ${chromium}. On Debian: apt-get install chromium. Elsewhere set ` +
        "CHROMIUM to the path of one (CHROMIUM=/usr/bin/google-chrome npm run test:browser).",
    );
    return false;
  }
  return (await runTool(["gateway/explorer/build.ts"])) === 0;
}

function runBrowserTests() {
  return runTests(process.argv.slice(2), "test/browser/vitest.config.ts");
}
