import { readEnvironment } from "./environment.ts";
import { openRegister } from "./import/open-register.ts";
import { subgraphs } from "./one-process.ts";
import { StartError } from "./start-error.ts";
import { reportOf } from "./verify/report.ts";

// `npm run verify`: recounts every number of the statistics from the records, in the database that `npm start` uses with
// the same environment, and tells each that is kept otherwise. Changes nothing. Ends with 0 when all agree, else with 1.

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<boolean> {
  const register = await openRegister(readEnvironment(process.env), { onlyLook: true });
  if (register.url === null) {
    throw new StartError("There is no register yet. npm start makes one.");
  }
  let allAgree = true;
  try {
    for (const subgraph of subgraphs) {
      const verified = await subgraph.verify(register.url);
      if (verified === null) continue;
      const { agrees, lines } = reportOf(subgraph.name, verified);
      allAgree &&= agrees;
      lines.forEach((line) => console.log(line));
    }
  } finally {
    await register.close();
  }
  return allAgree;
}
