import { watchChanges } from "./data-change.ts";
import type { Database } from "./define-database.ts";
import { onlyOne } from "./lock.ts";
import { asOwner, reason, withOrm } from "./owner.ts";
import { createPlatform, createSchema } from "./platform.ts";
import { createReaderRole, grantReads } from "./reader-role.ts";
import { checkViews } from "./view-contract.ts";

export interface MigrateOutcome {
  /** How many migrations ran: 0 where the database was up to date. */
  readonly ran: number;
}

/** The schema, the role, pending migrations, and then what watches the tables and the rights of the role to what there is now. */
export function migrate(database: Database, ownerUrl: string): Promise<MigrateOutcome> {
  return asOwner(ownerUrl, {}, (client) =>
    onlyOne(client, "migrate", async () => {
      await createPlatform(client);
      await createSchema(client, database.subgraph);
      await createReaderRole(client, database.role);
      await watchChanges(client, "register");
      await watchChanges(client, database.subgraph);
      const ran = await runPending(database, ownerUrl);
      await watchChanges(client, database.subgraph);
      await checkViews(client, database);
      await grantReads(client, database);
      return { ran };
    }),
  );
}

function runPending(database: Database, ownerUrl: string): Promise<number> {
  return withOrm(database, ownerUrl, async (orm) => {
    let current = "";
    orm.migrator.on("migrating", ({ name }) => void (current = name));
    try {
      return (await orm.migrator.up()).length;
    } catch (error) {
      throw new Error(
        `The migration ${current} of ${database.subgraph} failed and was undone; those before it stay: ${reason(error)}`,
        { cause: error },
      );
    }
  });
}
