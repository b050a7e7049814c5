import { withOrm } from "@phong-trao/kit/database/owner.ts";
import { type KeptText, keptTexts } from "@phong-trao/kit/facts/entered-texts.ts";
import { organisations } from "@phong-trao/organisations";
import { parse } from "yaml";

/** An import as the database keeps it. */
export interface KeptImport {
  /** `2026-12-01-999-nq-ubtvqh16.yaml` */
  readonly name: string;
  readonly effective: string;
  /** The key of the resolution. */
  readonly document: string;
  /** In UTC. */
  readonly enteredAt: string;
  /** Its own, then the resolution's where that was entered and did not come with the program. */
  readonly texts: readonly KeptText[];
}

/** Asks no more of a database than that it is there: nothing has to be loaded, and it may be from before imports. */
export async function keptIn(url: string): Promise<readonly KeptText[]> {
  const { database } = organisations.facts;
  return withOrm(database, url, async (orm) => {
    try {
      return await keptTexts(orm.em.getKysely());
    } catch (error) {
      const [noTable, noSchema] = ["42P01", "3F000"];
      const { code } = error as { readonly code?: unknown };
      if (code === noTable || code === noSchema) return [];
      throw error;
    }
  });
}

export function importsIn(kept: readonly KeptText[]): readonly KeptImport[] {
  return kept
    .filter(({ subgraph }) => subgraph === organisations.name)
    .map((own) => {
      const document = documentIn(own);
      return {
        name: own.name,
        effective: /^\d{4}-\d\d-\d\d(?=-)/.exec(own.name)?.[0] ?? "",
        document,
        enteredAt: own.enteredAt,
        texts: [own, ...kept.filter((other) => enters(other, document))],
      };
    });
}

/** The import, with the text of its resolution unless another import that is kept cites it too. */
export function textsToUndo(kept: readonly KeptText[], names: readonly string[]): readonly KeptText[] {
  const imports = importsIn(kept);
  const undone = imports.filter(({ name }) => names.includes(name));
  const needed = new Set(imports.filter(({ name }) => !names.includes(name)).flatMap(({ texts }) => texts));
  return [...new Set(undone.flatMap(({ texts }) => texts))].filter((text) => !needed.has(text));
}

const enters = ({ subgraph, text }: KeptText, document: string) =>
  subgraph !== organisations.name && documentsOf(text).some((one) => one?.key === document);

const documentIn = ({ text }: KeptText): string => {
  const { document } = read(text) as { readonly document?: unknown };
  return typeof document === "string" ? document : "";
};

const documentsOf = (text: string): readonly ({ readonly key?: unknown } | null)[] => {
  const { documents } = read(text) as { readonly documents?: unknown };
  return Array.isArray(documents) ? documents : [];
};

/** Whatever it says: what cannot be loaded has to be listed and taken back all the same. */
function read(text: string): object {
  try {
    const found: unknown = parse(text);
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    return {};
  }
}
