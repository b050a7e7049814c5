import {
  buildASTSchema,
  getDirectiveValues,
  parse,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/** `@listSize` of a field: how many items its list has at most, or the lists of which inner fields it decides about. */
export interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
  readonly requireOneSlicingArgument?: boolean | null;
}

/** The supergraph as the cost of an operation sees it. The API schema would not do: it has no applied directives. */
export interface CostWeights {
  readonly schema: GraphQLSchema;
  /** How many types the schema has. */
  readonly types: number;
  /** `@cost` where it stands, undefined where it does not. */
  weightOf(element: Weighted): number | undefined;
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
}

type Weighted = GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;

export function costWeights(supergraphSdl: string): CostWeights {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true });
  const values = directiveReader(schema);
  return {
    schema,
    types: Object.keys(schema.getTypeMap()).length,
    // The directives' own definitions have checked the shapes.
    weightOf: (element) => (values("cost", element) as { readonly weight: number } | undefined)?.weight,
    listSizeOf: (field) => values("listSize", field),
  };
}

/** Reads a directive of the `cost` specification off the supergraph, each application once. */
function directiveReader(schema: GraphQLSchema) {
  const read = new Map<string, WeakMap<object, object | null>>();
  return function values(name: string, element: Weighted): object | undefined {
    const known = read.get(name) ?? new WeakMap<object, object | null>();
    read.set(name, known);
    let found = known.get(element);
    if (found === undefined) {
      // Composition gives the directive its plain name unless the schema has another of that name.
      const directive = schema.getDirective(`cost__${name}`) ?? schema.getDirective(name);
      const nodes = element.astNode as { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
      found = (directive && nodes && getDirectiveValues(directive, nodes)) ?? null;
      known.set(element, found);
    }
    return found ?? undefined;
  };
}
