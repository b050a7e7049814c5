import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from "graphql";

/** What a field is tagged with that tells more than the data of the subgraph that answers it. */
const tag = "never-kept";

/**
 * Whether an operation selects a field tagged `never-kept`: no version of the subgraphs that are asked says whether an
 * answer with it still holds.
 *
 * @param supergraph with its directives; the API schema has none
 */
export function neverKept(supergraph: GraphQLSchema): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const found = selectsTagged(supergraph, document);
    known.set(document, found);
    return found;
  };
}

function selectsTagged(supergraph: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(supergraph);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const { directives = [] } = types.getFieldDef()?.astNode ?? {};
        found ||= directives.some(
          ({ name, arguments: [argument] = [] }) =>
            name.value === "tag" && argument?.value.kind === Kind.STRING && argument.value.value === tag,
        );
      },
    }),
  );
  return found;
}
