import type { BenchServer } from "./database.ts";
import type { Measuring } from "./measure.ts";
import { type MeasuredTask, type TaskResult, taskResult } from "./results.ts";
import type { TaskWorkload } from "./workloads/workload.ts";

export interface MeasuringTask extends Pick<Measuring, "rounds" | "say" | "signal"> {
  /** Of a database in which the facts are loaded. */
  readonly factsUrl: string;
}

/** Does the task once a round, each time on an empty or on the loaded database. */
export async function measureTask(
  task: TaskWorkload,
  server: BenchServer,
  { factsUrl, rounds, say, signal }: MeasuringTask,
): Promise<TaskResult> {
  const turns: MeasuredTask[] = [];
  const count = Math.min(rounds, task.rounds);
  for (let round = 1; round <= count; round += 1) {
    signal.throwIfAborted();
    await using created = new AsyncDisposableStack();
    turns.push(
      await task.run({
        loadedUrl: factsUrl,
        createEmpty: async () => created.use(await server.createDatabase()).url,
      }),
    );
    say(`${task.name} round ${round} of ${count}`);
  }
  return taskResult(task, turns);
}
