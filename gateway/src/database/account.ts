import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { StartError } from "../start-error.ts";

/**
 * PostgreSQL refuses to run as root. Started by root, as in most containers, it runs under the account `postgres`, which
 * is created where the machine has none (the name and the way of the official images); the files of the data folder
 * belong to it. Started by anyone else, it runs as they are.
 */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * @param cluster the folder of the data files; an account that owns them already keeps them
 * @returns undefined when PostgreSQL may run as we are
 */
export function accountForPostgres(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findPostgres() ?? createPostgres();
}

function findPostgres(): Account | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

function createPostgres(): Account {
  const { status, error, stderr } = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
    { encoding: "utf8" },
  );
  const created = status === 0 ? findPostgres() : undefined;
  if (created !== undefined) return created;
  throw new StartError(
    "PostgreSQL does not run as root, and the account postgres, under which it would run, could not be created " +
      `(${error?.message ?? stderr.trim()}). Run the same command as an ordinary user, or create that account, or ` +
      "set DATABASE_URL to a PostgreSQL of your own.",
  );
}
