import { PerformanceObserver } from "node:perf_hooks";
import { makeLog } from "@phong-trao/gateway/log.ts";
import { serveInOneProcess } from "@phong-trao/gateway/one-process.ts";
import { today } from "../workloads/day.ts";

// The platform in a process of its own, which tells how much it allocates. Started with so large a young generation that
// nothing is collected meanwhile: then what the heap has grown by is what was allocated.

export type Told = { readonly url: string } | { readonly allocated: number; readonly collections: number };

/** When something was collected. Observers hear of it in a later turn of the event loop. */
const collected: number[] = [];
new PerformanceObserver((list) => collected.push(...list.getEntries().map(({ startTime }) => startTime))).observe({
  entryTypes: ["gc"],
});
let since = 0;
let before = 0;

const platform = await serveInOneProcess(process.env["DATABASE_URL"] ?? "", {
  host: "127.0.0.1",
  port: 0,
  log: makeLog("silent"),
  clock: () => today,
});
const tell = (told: Told) => process.send?.(told);

process.on("message", (asked: "start" | "stop") => {
  const allocated = process.memoryUsage().heapUsed - before;
  if (asked === "start") {
    globalThis.gc?.();
    since = performance.now();
    before = process.memoryUsage().heapUsed;
  }
  setTimeout(() => tell({ allocated, collections: collected.filter((at) => at > since).length }), 50);
});
process.on("disconnect", () => process.exit(0));
tell({ url: platform.url });
