import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** `npm run test:routers`: apart from `npm test`, as it installs a router first. */
export default defineConfig({ ...base, test: { ...base.test, include: ["test/conformance/hive/*.check.ts"] } });
