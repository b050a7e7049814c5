/** What a process hears when it is asked to stop. */
export interface StopRequests {
  /** Once. */
  onFirst(reason: string): void;
  /** Once, when a second request follows: whoever sent it does not want to wait. */
  onSecond(): void;
}

/**
 * Milliseconds in which several signals are one request: of one Ctrl-C the terminal, npm and the launcher each tell us.
 * Who asks twice by hand is slower, or asks a third time.
 */
const oneRequest = 1_000;

/** Listens for SIGINT, SIGTERM and SIGHUP, and for the end of a launcher that was killed. Returns how to stop listening. */
export function listenForStop(requests: StopRequests, now: () => number = () => performance.now()): () => void {
  let firstAt: number | undefined;
  let second = false;

  const hear = (reason: string) => {
    if (firstAt === undefined) {
      firstAt = now();
      requests.onFirst(reason);
    } else if (!second && now() - firstAt >= oneRequest) {
      second = true;
      requests.onSecond();
    }
  };
  const disconnected = () => hear("the launcher is gone");

  for (const signal of signals) process.on(signal, hear);
  process.on("disconnect", disconnected);
  // The channel alone is no reason to keep running.
  process.channel?.unref();

  return () => {
    for (const signal of signals) process.off(signal, hear);
    process.off("disconnect", disconnected);
  };
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
