import { KeptTextsChanged } from "@phong-trao/kit/facts/entered-facts.ts";
import { StartError } from "../start-error.ts";

/** What to say where the database has refused, or somebody else was quicker. Null: it is another kind of error. */
export function refusedByDatabase(error: unknown): StartError | null {
  if (error instanceof KeptTextsChanged) {
    return new StartError(
      "Nothing was changed: somebody else has imported or taken back something meanwhile. Run the same command again; it looks at the register anew.",
      { cause: error },
    );
  }
  if (codeOf(error) === null) return null;
  return new StartError(
    `Nothing was changed, as the database refused: ${(error as Error).message}. Run the same command again; if it is refused again, this has to be mended first.`,
    { cause: error },
  );
}

/** Of PostgreSQL: five letters and digits, on the error or on what it was told of. */
export function codeOf(error: unknown): string | null {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause === undefined ? null : codeOf(cause);
}
