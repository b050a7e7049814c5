import type { FactsFile } from "@phong-trao/kit/facts/read-facts.ts";

/**
 * The files without those documents that were entered with an import, and that the program came to have itself: a new
 * version of it comes with the resolutions of its time. Its own word is taken.
 */
export function newlySaid<File extends FactsFile<{ readonly documents: readonly { readonly key: string }[] }>>(
  files: readonly File[],
): readonly File[] {
  const delivered = new Set(
    files.flatMap(({ entered, facts }) => (entered ? [] : facts.documents.map(({ key }) => key))),
  );
  return files.filter(
    ({ entered, facts }) =>
      !entered || !(hasOnlyDocuments(facts) && facts.documents.every(({ key }) => delivered.has(key))),
  );
}

function hasOnlyDocuments({ documents, ...others }: { readonly documents: readonly unknown[] }): boolean {
  const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return documents.length > 0 && Object.values(others).every(isNothing);
}
