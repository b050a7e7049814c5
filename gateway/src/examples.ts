import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse } from "graphql";
import type { Example } from "./http/landing-page.ts";

const folder = new URL("../examples/", import.meta.url);

/** The operations that the explorer opens with: one a file, its description in the comment above. */
export function readExamples(): readonly Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => exampleIn(file, readFileSync(new URL(file, folder), "utf8")));
}

function exampleIn(file: string, text: string): Example {
  const [, comments = "", document = ""] = /^((?:#[^\n]*\n)*)([^]*)$/.exec(text) ?? [];
  const [operation, ...more] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.name === undefined || more.length > 0) {
    throw new Error(`gateway/examples/${file} must hold one operation with a name.`);
  }
  return { name: operation.name.value, description: comments.replaceAll(/^# ?/gm, "").trim(), document };
}
