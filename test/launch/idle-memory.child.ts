import { giveBackIdleMemory } from "@phong-trao/kit/idle-memory.ts";

// A process that had much to do, and says how much memory it has while it works and afterwards. With `--busy` it does
// not stop working.

const mebibytes = () => Math.round(process.memoryUsage.rss() / 1024 / 1024);
let kept: unknown[] = [];
for (let round = 0; round < 40; round += 1) {
  kept = Array.from({ length: 400_000 }, (_, at) => ({ at, text: `${round} ${at}` }));
}
console.log(JSON.stringify({ worked: mebibytes(), of: kept.length }));
kept = [];
giveBackIdleMemory(200);
if (process.argv.includes("--busy")) setInterval(() => work(20), 40);

const wait = new Promise((resolve) => setTimeout(resolve, 3_000));
await wait;
console.log(JSON.stringify({ later: mebibytes() }));
process.exit(0);

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // Nothing is allocated: what V8 gives back by itself is not what is looked at here.
  }
}
