import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";

/**
 * The same supergraph with the fields of each type in the order in which one reads about it. Composition takes the
 * subgraphs by the alphabet, so that a unit would begin with its model sites and a person with the events attended.
 * First come the fields of the subgraph that the type belongs to, which is the one that describes it; then those that
 * others add, in the order of the subgraphs; within one subgraph as the SDL has them.
 */
export function inReadingOrder(supergraphSdl: string, subgraphs: Readonly<Record<string, DocumentNode>>): string {
  const definitions = Object.values(subgraphs).flatMap((sdl) => sdl.definitions);
  const places = new Map<string, number>();
  for (const described of [true, false]) {
    for (const definition of definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      if (("description" in definition && definition.description !== undefined) !== described) continue;
      for (const field of definition.fields ?? []) {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        if (!places.has(coordinate)) places.set(coordinate, places.size);
      }
    }
  }
  const placeOf = (type: ObjectTypeDefinitionNode, field: FieldDefinitionNode) =>
    places.get(`${type.name.value}.${field.name.value}`) ?? 0;
  const sorted: DocumentNode = visit(parse(supergraphSdl, { noLocation: true }), {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).toSorted((one, other) => placeOf(type, one) - placeOf(type, other)),
    }),
  });
  return `${print(sorted)}\n`;
}
