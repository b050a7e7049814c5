import { prepareDatabase } from "../tasks/run-task.ts";
import type { TaskWorkload } from "./workload.ts";

export const loadTheCountry: TaskWorkload = {
  kind: "task",
  name: "L1",
  title: "loading the country into an empty database",
  touches: "all facts of all subgraphs; migrations before them",
  goalSeconds: 10,
  rounds: 3,
  async run({ createEmpty }) {
    const { migrated, loaded, migrateSeconds, loadSeconds } = await prepareDatabase(await createEmpty());
    if (migrated === 0 || loaded < 14_000) {
      throw new Error(`only ${loaded} records came into the empty database, where the country has 14,000 units`);
    }
    return { seconds: migrateSeconds + loadSeconds, parts: { migrate: migrateSeconds, load: loadSeconds } };
  },
};
