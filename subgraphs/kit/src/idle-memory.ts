import { Session } from "node:inspector/promises";

/** Milliseconds between two looks at what the process does. */
const betweenLooks = 5_000;
/** The share of that time, at work, below which nobody is kept waiting. */
const idleShare = 0.02;
/** Bytes that must have come to it since the last time to be worth the while. */
const worthwhile = 64 * 1024 * 1024;

/**
 * After busy times V8 keeps several times the memory that is in use, and an idle process never asks it back: of 650 MiB
 * after minutes of large answers 80 are in use. This asks for it, by the protocol of inspectors, while nothing else is
 * to be done; it takes some 150 ms. Keeps no process running.
 */
export function giveBackIdleMemory(everyMs: number = betweenLooks): void {
  let looked = performance.eventLoopUtilization();
  let keptBytes = 0;

  const look = async () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, looked);
    looked = now;
    if (utilization > idleShare || process.memoryUsage.rss() < keptBytes + worthwhile) return;
    const session = new Session();
    try {
      session.connect();
      await session.post("HeapProfiler.collectGarbage");
    } catch {
      // A Node without an inspector has more memory, and works.
      clearInterval(timer);
    } finally {
      session.disconnect();
    }
    keptBytes = process.memoryUsage.rss();
  };
  const timer = setInterval(() => void look(), everyMs).unref();
}
