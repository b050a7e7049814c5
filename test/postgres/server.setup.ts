import { startThrowawayServer } from "@phong-trao/kit/database/throwaway-server.ts";
import type { TestProject } from "vitest/node";

/** The server of the run is of the same version as those that tests start for themselves. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayServer();
  project.provide("postgresUrl", server.adminUrl);
  return async () => {
    await server[Symbol.asyncDispose]();
  };
}
