import { pbkdf2 } from "node:crypto";
import { endLog, makeLog } from "@phong-trao/kit/service/log.ts";

// A process that has much to say in its last moment, while what writes in the background is busy with other things
// (`UV_THREADPOOL_SIZE` is 1). With `--at-once` it does not wait for its log.

const log = makeLog("info");
const child = log.child({ of: "a service" });
pbkdf2("busy", "busy", 200_000, 64, "sha512", () => undefined);
for (let line = 0; line < 50; line += 1) child.info({ line }, "x".repeat(5_000));
if (!process.argv.includes("--at-once")) await endLog(child);
log.info("too late");
process.exit(0);
