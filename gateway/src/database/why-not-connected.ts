import { StartError } from "../start-error.ts";

/** Says in a sentence why a connection to `where` failed, and what to do about it. */
export function whyNotConnected(error: unknown, where: string, within: number): StartError {
  const [what, advice] = explain(error, within);
  return notFit(where, what, advice, error);
}

/** `what` is in the way, `advice` is what to do: a sentence, or a statement that ends with its semicolon. */
export function notFit(where: string, what: string, advice: string, cause?: unknown): StartError {
  const end = advice.endsWith(";") ? "" : ".";
  return new StartError(`DATABASE_URL names ${where}: ${what}. ${advice}${end}`, { cause });
}

const checkAddress = "Check the host and the port in DATABASE_URL, and that PostgreSQL runs there";

function explain(error: unknown, within: number): readonly [what: string, advice: string] {
  const code = codeOf(error);
  const message = messageOf(error);
  switch (code) {
    case "ECONNREFUSED":
      return ["nothing listens there", checkAddress];
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return ["this host name is not known", checkAddress];
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return ["this host cannot be reached", checkAddress];
    case "ECONNRESET":
      return ["the connection was cut off before it was open", checkAddress];
    case "28P01":
      return ["the user or the password is wrong", "Check both in DATABASE_URL"];
    case "28000":
      return [`the server does not let this user in (${message})`, "Check the user, and the server's pg_hba.conf"];
    case "3D000":
      return ["there is no such database", "Create it (create database …), or name another in DATABASE_URL"];
    case "42501":
      return [`the user may not connect (${message})`, "As its owner, run: grant connect on database … to …;"];
    case "53300":
      return ["all its connections are taken", "Close some, or raise the server's max_connections"];
    case "57P03":
      return ["it is starting or stopping at the moment", "Try again in a little while"];
    default:
  }
  if (/timeout|timed out/i.test(message)) {
    return [`no answer within ${within / 1000} s`, `${checkAddress}; a firewall may swallow the packets`];
  }
  if (/password must be a string/.test(message)) {
    return [
      "the server asks for a password",
      "Put it into DATABASE_URL: postgresql://user:password@host:5432/database",
    ];
  }
  if (/SSL/.test(message)) {
    return [`no encrypted connection came about (${message})`, "Check sslmode in DATABASE_URL against the server"];
  }
  if (/terminated unexpectedly/.test(message)) {
    return ["it closed the connection at once; perhaps this is no PostgreSQL", checkAddress];
  }
  return [`it cannot be used (${message})`, checkAddress];
}

/** Of a name with several addresses each attempt fails on its own; the first one stands for all. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
