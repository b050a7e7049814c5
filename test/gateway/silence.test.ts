import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a gateway that starts, answers and stops tries to reach nobody", async () => {
  const script = fileURLToPath(new URL("silence.child.ts", import.meta.url));
  // As hostile as an environment can be by accident.
  const env = {
    ...process.env,
    APOLLO_TELEMETRY_DISABLED: "",
    APOLLO_KEY: "service:toy:0",
    APOLLO_GRAPH_REF: "toy@current",
    APOLLO_SCHEMA_REPORTING: "true",
    NODE_ENV: "development",
  };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  expect(JSON.parse(stdout)).toEqual({ answer: { data: { book: { title: "Book 1", stars: 5 } } }, attempts: [] });
});
