import { join } from "node:path";
import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** `npm run test:postgres`: apart from `npm test`, as it installs servers first. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["subgraphs/**/*.test.ts", "test/postgres/*.check.ts"],
    globalSetup: [join(import.meta.dirname, "server.setup.ts")],
  },
});
