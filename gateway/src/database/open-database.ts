import { openEmbedded } from "./embedded.ts";
import { openOwn } from "./own.ts";

/** The PostgreSQL that this run uses, until `stop`. */
export interface Database {
  /** Holds a password: never print it. */
  readonly url: string;
  readonly kind: "embedded" | "own";
  /** Fast shutdown: sessions are cut off, nothing acknowledged is lost. Safe to call twice. Leaves an own server alone. */
  stop(): Promise<void>;
  /** For the last moment of the process: asks PostgreSQL to go without waiting for it. The next start recovers. */
  stopAtOnce(): void;
}

/**
 * The user's own server where `databaseUrl` names one, otherwise an embedded one whose data is in `dataDir`.
 *
 * @throws StartError when it cannot be used, with what to do about it
 */
export function openDatabase(settings: {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}): Promise<Database> {
  return settings.databaseUrl === undefined ? openEmbedded(settings.dataDir) : openOwn(settings.databaseUrl);
}
