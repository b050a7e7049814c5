import type { Platform } from "../../stack/platform.ts";

export interface Asked {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list with its parent and order settled; pages of it are asked as a client would. */
export interface Pages {
  page(first: number, after?: string | null): Promise<Asked>;
  /** Pages of one size to the end, each with the number of records before it. */
  walk(first: number): AsyncGenerator<{ readonly before: number; readonly page: Asked }>;
}

/**
 * @param around the operation's text around the field, `{ organisation(id: "…") { FIELD } }`
 * @param field its name
 * @param order none for the default
 * @param record what is asked of each: its id, which members of a union give one by one
 */
export function pagesOf(
  platform: Platform,
  around: string,
  field: string,
  {
    order,
    filter,
    record = "id",
  }: { readonly order?: string | undefined; readonly filter?: string | undefined; readonly record?: string } = {},
): Pages {
  async function page(first: number, after: string | null = null): Promise<Asked> {
    const args = [
      "first: $first, after: $after",
      ...(order === undefined ? [] : [`orderBy: ${order}`]),
      ...(filter === undefined ? [] : [`filter: ${filter}`]),
    ];
    const inner = `FOUND: ${field}(${args.join(", ")}) { totalCount edges { cursor node { ${record} } } nodes { ${record} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const { data, errors } = await platform.ask(
      `query Page($first: Int!, $after: String) ${around.replace("FIELD", inner)}`,
      { first, after },
    );
    if (errors) throw new Error(`${field}: ${errors[0]?.message}`);
    return foundIn(data);
  }
  return {
    page,
    async *walk(first) {
      let before = 0;
      for (let after: string | null = null; ;) {
        const found: Asked = await page(first, after);
        yield { before, page: found };
        if (!found.pageInfo.hasNextPage) return;
        before += found.edges.length;
        after = found.pageInfo.endCursor;
      }
    },
  };
}

/** The list stands where the first field of each object leads. */
function foundIn(data: unknown): Asked {
  const [first] = [data].flat() as readonly Readonly<Record<string, unknown>>[];
  return (first?.["FOUND"] as Asked | undefined) ?? foundIn(Object.values(first ?? {})[0]);
}

export const idsOf = (page: Pick<Asked, "edges">): string[] => page.edges.map(({ node }) => node.id);
