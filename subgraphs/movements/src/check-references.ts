import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";

/** What a file must have for the check; the rest of it is searched whatever its shape. */
interface Checked {
  readonly document?: string | undefined;
  readonly documents: readonly { readonly key: string }[];
  readonly activityFields: readonly { readonly code: string }[];
}

/** Properties that hold keys of documents, in every section: documents stand in citations and lists, not in foreign keys. */
const namesDocuments = new Set([
  "document",
  "documents",
  "decisions",
  "basis",
  "legalBasis",
  "cites",
  "implements",
  "continues",
  "amends",
  "repeals",
]);

/** Notes every key that leads nowhere, and every record without a source. */
export function checkReferences(files: readonly FactsFile<Checked>[]): void {
  const documents = new Set(files.flatMap(({ facts }) => facts.documents.map(({ key }) => key)));
  const fields = new Set(files.flatMap(({ facts }) => facts.activityFields.map(({ code }) => code)));
  for (const { facts, problem } of files) {
    for (const { path, name, value, record } of textsIn(facts)) {
      if (namesDocuments.has(name) && !documents.has(value)) {
        problem(
          path,
          `There is no document "${value}" in any file. Correct the key, or add the document to \`documents\`.`,
        );
      }
      if ((name === "activityFields" || name === "activityField") && !fields.has(value)) {
        problem(path, `There is no field "${value}" in any file. Correct the code, or add it to \`activityFields\`.`);
      }
      if (name === "key" && facts.document === undefined && !("citations" in record)) {
        problem(path, "This file is about no document, so a record must name its own `citations`.");
      }
    }
  }
}

interface Found {
  readonly path: readonly PropertyKey[];
  /** The property that holds it, itself or in a list. */
  readonly name: string;
  readonly value: string;
  readonly record: object;
}

function* textsIn(record: object, above: readonly PropertyKey[] = []): Iterable<Found> {
  for (const [name, value] of Object.entries(record)) {
    const path = [...above, name];
    const items: readonly (readonly [unknown, readonly PropertyKey[]])[] = Array.isArray(value)
      ? value.map((item: unknown, place) => [item, [...path, place]])
      : [[value, path]];
    for (const [item, place] of items) {
      if (typeof item === "string") yield { path: place, name, value: item, record };
      else if (typeof item === "object" && item !== null) yield* textsIn(item, place);
    }
  }
}
