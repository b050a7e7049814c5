import { prepareDatabase } from "../tasks/run-task.ts";
import type { TaskWorkload } from "./workload.ts";

export const loadAgain: TaskWorkload = {
  kind: "task",
  name: "L3",
  title: "loading where everything is loaded",
  touches: "every facts file is read; nothing is written",
  rounds: 10,
  async run({ loadedUrl }) {
    const { migrated, loaded, migrateSeconds, loadSeconds } = await prepareDatabase(loadedUrl);
    if (migrated > 0 || loaded > 0) throw new Error(`${loaded} records were loaded although all were there`);
    return { seconds: migrateSeconds + loadSeconds, parts: { migrate: migrateSeconds, load: loadSeconds } };
  },
};
