import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", ".data/**"],
    globalSetup: [join(import.meta.dirname, "stack/postgres.setup.ts")],
    // Processes, as people's programs run in them: a test that starts servers and sends signals does so for real.
    pool: "forks",
    // Most of the work is PostgreSQL's, which has the other half of a small machine.
    maxWorkers: 2,
    // A slow machine is no failure: nothing is expected within a time, this only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // A missing snapshot or golden file is a failure, never a new truth; `npm run golden` writes them.
    update: "none",
    restoreMocks: true,
    // Modules are loaded by Node itself, as when the platform runs: otherwise there are two copies of `graphql`, one for
    // ES modules and one for CommonJS, and neither knows the types of the other.
    experimental: { viteModuleRunner: false },
  },
});
