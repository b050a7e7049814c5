import { Environment, Wrong } from "@phong-trao/kit/service/environment.ts";
import { databaseUrlExpected, parseDatabaseUrl } from "@phong-trao/kit/service/settings.ts";
import { openOwn } from "./database/own.ts";
import { prepare, subgraphs } from "./one-process.ts";
import { StartError } from "./start-error.ts";

// `node gateway/src/prepare.ts`: brings the database of the services up to date and ends. It alone has the owner's
// password; each service gets a login that can read its own tables and nothing else. May run at any time, any number
// of times, several at once.
//
// DATABASE_URL: the owner's. <SUBGRAPH>_PASSWORD: of the login phong_trao_<subgraph>_service.

try {
  const environment = new Environment(process.env);
  const ownerUrl = environment.need("DATABASE_URL", databaseUrlExpected, parseDatabaseUrl);
  const passwords = subgraphs.map(({ name }) =>
    environment.need(`${name.toUpperCase()}_PASSWORD`, passwordExpected(), parsePassword),
  );
  environment.finish(undefined);
  await (await openOwn(ownerUrl)).stop();
  const { migrated, loaded } = await prepare(ownerUrl);
  for (const [at, subgraph] of subgraphs.entries()) {
    const url = await subgraph.serviceLogin(ownerUrl, passwords[at] ?? "");
    console.log(`${subgraph.name} logs in as ${new URL(url).username}`);
  }
  console.log(`prepared: ${migrated} migrations ran, ${loaded} records were loaded`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

/** It goes into the address of the database, where other characters would have to be escaped. */
function parsePassword(text: string): string | Wrong {
  return /^[\w-]{16,}$/.test(text) ? text : new Wrong(passwordExpected(), "not in that form");
}

function passwordExpected(): string {
  return "a password of 16 or more letters, digits, - and _ (openssl rand -hex 24)";
}
