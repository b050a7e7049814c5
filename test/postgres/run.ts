import { runTests } from "../../gateway/launch/run-tests.ts";
import { installPostgres } from "./install-postgres.ts";

// `npm run test:postgres`: the tests of the subgraphs on the older PostgreSQLs that may be brought along. Arguments go to
// vitest (`npm run test:postgres -- organisations`). The last line is that of `npm test`.

// vitest hears of a Ctrl-C itself; no other version is begun after it.
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => (stopped = true));

const total = { passed: 0, failed: 0 };
for (const { major, entry } of await installPostgres()) {
  if (stopped) break;
  console.log(`\nPostgreSQL ${major}`);
  process.env["POSTGRES_PACKAGE"] = entry;
  process.env["EXPECTED_MAJOR"] = major;
  const { passed, failed } = await runTests(process.argv.slice(2), "test/postgres/vitest.config.ts");
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.passed > 0 && total.failed === 0 ? 0 : 1);
