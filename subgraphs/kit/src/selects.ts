import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether one of the fields is asked for directly below the one that is resolved; fragments are looked into. */
export function selects(info: GraphQLResolveInfo, ...fields: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) =>
    anyOf(selectionSet, info.fragments, ({ name }) => fields.includes(name)),
  );
}

/** Whether the field is asked for further down, behind one of the ways: `nodes`, `edges.node`. */
export function selectsBelow(info: GraphQLResolveInfo, ways: readonly string[], field: string): boolean {
  const { fieldNodes, fragments } = info;
  const along = (set: SelectionSetNode | undefined, [next, ...rest]: readonly string[]): boolean =>
    next === undefined || anyOf(set, fragments, ({ name, below }) => name === next && along(below, rest));
  return ways.some((way) => fieldNodes.some(({ selectionSet }) => along(selectionSet, [...way.split("."), field])));
}

function anyOf(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  is: (field: { readonly name: string; readonly below: SelectionSetNode | undefined }) => boolean,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return is({ name: selection.name.value, below: selection.selectionSet });
      case Kind.INLINE_FRAGMENT:
        return anyOf(selection.selectionSet, fragments, is);
      case Kind.FRAGMENT_SPREAD:
        return anyOf(fragments[selection.name.value]?.selectionSet, fragments, is);
      default:
        return false;
    }
  });
}
