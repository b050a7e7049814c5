import { fixedClock, realClock } from "./clock.ts";
import { readEnvironment } from "./environment.ts";
import { readArguments, usage } from "./import/arguments.ts";
import { listImports } from "./import/list-imports.ts";
import { openRegister } from "./import/open-register.ts";
import { progressOn } from "./import/progress.ts";
import { runImport } from "./import/run-import.ts";
import { undoImports } from "./import/undo-imports.ts";
import { StartError } from "./start-error.ts";

// `npm run import:units -- FILE…`: imports the official tables of administrative units into the database that `npm start`
// uses with the same environment; --list shows what was imported, and --undo takes it back. Ends with 0 when all is there, with 1 when anything was in the way.

const progress = progressOn(process.stderr);
try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  progress.done();
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<boolean> {
  const args = readArguments(process.argv.slice(2));
  if (args === null) {
    console.log(usage);
    return true;
  }
  const settings = readEnvironment(process.env);
  const clock = settings.today === undefined ? realClock() : fixedClock(settings.today);
  progress.doing("opening the register");
  const say = (line: string) => console.log(line);
  const doing = (what: string) => (what === "" ? progress.done() : progress.doing(what));
  const register = await openRegister(settings, { onlyLook: args.action !== "import" || args.dryRun });
  try {
    if (args.action === "list") {
      doing("");
      await listImports(register.url, say);
      return true;
    }
    if (args.action === "undo") {
      await undoImports(args.names, { url: register.url, say, doing });
      return true;
    }
    return await runImport(args, {
      url: register.url,
      // npm runs scripts in the folder of package.json, and says where it was called.
      folder: process.env["INIT_CWD"] ?? process.cwd(),
      today: clock.today(),
      say,
      doing,
    });
  } finally {
    await register.close();
  }
}
