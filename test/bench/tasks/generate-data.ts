import { join } from "node:path";
import { createInterface } from "node:readline";
import { runNode } from "../../launch/process.ts";

const generator = join(import.meta.dirname, "../../../gateway/src/generate.ts");

/** `npm run generate` on this database, in a process of its own. Says how far it is, every ten seconds or so. */
export async function generateData(
  databaseUrl: string,
  { seed, scale }: { readonly seed: number; readonly scale: number },
  say: (line: string) => void,
): Promise<void> {
  await using running = runNode([generator, "--seed", String(seed), "--scale", String(scale)], {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: "warn",
  });
  if (running.child.stdout !== null) createInterface(running.child.stdout).on("line", say);
  const { code, output } = await running.ended();
  if (code !== 0) throw new Error(`making up data failed:\n${output}`);
}
