import { openDatabase } from "@phong-trao/gateway/database/open-database.ts";

// `node hold-database.ts <data folder>`: a run that has its database open, says `ready <url>` and waits to be killed.
const { url } = await openDatabase({ databaseUrl: undefined, dataDir: String(process.argv[2]) });
console.log(`ready ${url}`);
setInterval(() => undefined, 60_000);
