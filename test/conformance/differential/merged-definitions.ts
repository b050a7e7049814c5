import { type SubgraphName, subgraphNames, subgraphSdl } from "@phong-trao/schema/subgraph-sdl.ts";
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  visit,
} from "graphql";

/**
 * The type definitions of the subgraphs as those of one schema, without composition: types are joined by name, and an
 * object has the fields of all who define it. What stands in several subgraphs is the same in each.
 */
export function mergedSchema(): GraphQLSchema {
  return buildASTSchema(mergedDefinitions(subgraphNames));
}

/** The same where every field can be null, and with it every item of a list. */
export function lenientSchema(): GraphQLSchema {
  return buildASTSchema(
    visit(mergedDefinitions(subgraphNames), {
      InputValueDefinition: () => false,
      NonNullType: { leave: ({ type }) => type },
    }),
  );
}

function mergedDefinitions(names: readonly SubgraphName[]): DocumentNode {
  const merged = new Map<string, DefinitionNode>();
  for (const definition of names.flatMap((name) => subgraphSdl(name).definitions)) {
    if (!("name" in definition) || definition.name === undefined) continue;
    // Directives say how the graph is run, not what it answers.
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const name = definition.name.value;
    const known = merged.get(name);
    const type = definition.kind === Kind.OBJECT_TYPE_EXTENSION ? asDefinition(definition) : definition;
    if (known === undefined) merged.set(name, type);
    else if (known.kind === Kind.OBJECT_TYPE_DEFINITION && type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      merged.set(name, joined(known, type));
    }
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...merged.values()] };
  return visit(document, { Directive: (node) => keptDirective(node) });
}

function asDefinition(node: ObjectTypeExtensionNode): ObjectTypeDefinitionNode {
  return { ...node, kind: Kind.OBJECT_TYPE_DEFINITION };
}

function joined(one: ObjectTypeDefinitionNode, other: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const field of [...(one.fields ?? []), ...(other.fields ?? [])]) {
    if (!fields.has(field.name.value)) fields.set(field.name.value, field);
  }
  const description = one.description ?? other.description;
  return { ...one, ...(description && { description }), fields: [...fields.values()] };
}

/** The two that clients see. */
function keptDirective(node: { readonly name: { readonly value: string } }): null | undefined {
  return node.name.value === "deprecated" || node.name.value === "specifiedBy" ? undefined : null;
}
