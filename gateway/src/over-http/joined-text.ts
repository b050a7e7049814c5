import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";

/** The texts of several fetches of entities as one: each part under a name of its own. */
export interface JoinedText {
  readonly text: string;
  readonly operationName: string | undefined;
  /** What a part's variables are called in it. */
  variable(part: number, name: string): string;
  /** What a part's entities are called in the answer. */
  entities(part: number): string;
}

const entities = (part: number) => `entities_${part}`;
const variable = (part: number, name: string) => `${name}_${part}`;

/** @param texts each with one query that asks for `_entities` and nothing else, as plans have them */
export function joinedText(texts: readonly string[]): JoinedText {
  const variables: VariableDefinitionNode[] = [];
  const selections: SelectionNode[] = [];
  const fragments: DefinitionNode[] = [];
  let name: NameNode | undefined;
  for (const [part, text] of texts.entries()) {
    const renamed = visit(parse(text, { noLocation: true }), {
      Variable: (node) => ({ ...node, name: { ...node.name, value: variable(part, node.name.value) } }),
      FragmentSpread: (node) => ({ ...node, name: { ...node.name, value: variable(part, node.name.value) } }),
      FragmentDefinition: (node: FragmentDefinitionNode) => ({
        ...node,
        name: { ...node.name, value: variable(part, node.name.value) },
      }),
    });
    for (const definition of renamed.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        name ??= definition.name;
        variables.push(...(definition.variableDefinitions ?? []));
        selections.push(...definition.selectionSet.selections.map((node) => called(node, entities(part))));
      } else {
        fragments.push(definition);
      }
    }
  }
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(name && { name }),
    variableDefinitions: variables,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] });
  return { text, operationName: name?.value, variable, entities };
}

function called(node: SelectionNode, alias: string): SelectionNode {
  return node.kind === Kind.FIELD ? { ...node, alias: { kind: Kind.NAME, value: alias } } : node;
}
