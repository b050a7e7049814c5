import { type DocumentNode, type EnumTypeDefinitionNode, type EnumValueDefinitionNode, Kind, visit } from "graphql";

/**
 * Puts `@label` into the descriptions, since applied directives are invisible to clients and descriptions are what an
 * explorer shows (as Markdown): `THON @label(vi: "thôn", en: "village")` with "In the lowlands." becomes
 *
 *     **thôn** · village. In the lowlands.
 *
 * A description that says no more than the English label is left out. @label itself goes: it is no part of what a client sees.
 */
export function describeLabels(sdl: DocumentNode): DocumentNode {
  return visit(sdl, {
    DirectiveDefinition: (node) => (node.name.value === "label" ? null : undefined),
    EnumTypeDefinition: { leave: describe },
    EnumValueDefinition: { leave: describe },
  });
}

function describe<Node extends EnumTypeDefinitionNode | EnumValueDefinitionNode>(node: Node): Node | undefined {
  const label = labelOf(node);
  if (label === null) return undefined;
  const value = labelled(label, node.description?.value ?? "");
  return {
    ...node,
    description: { kind: Kind.STRING, value, block: true },
    directives: node.directives?.filter((directive) => directive.name.value !== "label"),
  };
}

function labelled({ vi, en }: Label, description: string): string {
  const more = description.toLowerCase() === `${en.toLowerCase()}.` ? "" : ` ${description}`;
  return `**${vi}** · ${en}.${more}`.trimEnd();
}

export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** The label that the SDL gives to an enum or one of its values. Null: none. */
export function labelOf(node: EnumTypeDefinitionNode | EnumValueDefinitionNode): Label | null {
  const directive = node.directives?.find(({ name }) => name.value === "label");
  if (directive === undefined) return null;
  const argument = (language: string) => {
    const value = directive.arguments?.find(({ name }) => name.value === language)?.value;
    return value?.kind === Kind.STRING ? value.value : "";
  };
  return { vi: argument("vi"), en: argument("en") };
}
