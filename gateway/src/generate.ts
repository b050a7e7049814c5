import { listenForStop } from "../launch/signals.ts";
import { readEnvironment } from "./environment.ts";
import { parseArguments, usage } from "./generate/arguments.ts";
import { generateInto } from "./generate/generate-into.ts";
import { inThousands } from "./generate/progress.ts";
import { type OpenRegister, openRegister } from "./import/open-register.ts";
import { prepare } from "./one-process.ts";
import { StartError } from "./start-error.ts";

// `npm run generate -- --scale 1 --seed 42`: makes up records for the whole country, in the database that `npm start`
// uses with the same environment. All or nothing; docs/synthetic-data.md says what it makes.

let register: OpenRegister | undefined;

// What has not been committed when the connection ends leaves nothing behind.
listenForStop({
  onFirst(reason) {
    console.error(`\nstopping (${reason}): nothing of it is kept`);
    void Promise.resolve(register?.close()).finally(() => process.exit(1));
  },
  onSecond: () => process.exit(1),
});

try {
  await main();
} catch (error) {
  console.error(error instanceof StartError ? `\n${error.message}` : error);
  process.exitCode = 1;
} finally {
  await register?.close();
}
// Listening for signals would keep the process up.
process.exit();

async function main(): Promise<void> {
  const settings = parseArguments(process.argv.slice(2));
  if (settings === "HELP") {
    console.log(usage);
    return;
  }
  register = await openRegister(readEnvironment(process.env), { onlyLook: false });
  if (register.url === null) throw new Error("A register that is to be written to is always opened.");
  await prepare(register.url);
  const made = await generateInto(register.url, settings, process.stdout);
  for (const [table, rows] of made) console.log(`${table.padEnd(34)} ${inThousands(rows).padStart(12)}`);
}
