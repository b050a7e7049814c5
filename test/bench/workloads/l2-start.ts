import { startPlatform } from "../tasks/run-task.ts";
import type { TaskWorkload } from "./workload.ts";

export const startOnLoadedData: TaskWorkload = {
  kind: "task",
  name: "L2",
  title: "start on a loaded database, to the first answer",
  touches: "a new process as `npm start` runs it; PostgreSQL runs already",
  goalSeconds: 3,
  rounds: 10,
  run: ({ loadedUrl }) => startPlatform(loadedUrl),
};
