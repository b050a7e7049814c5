import { type DocumentNode, type GraphQLSchema, Kind, isEnumType, isIntrospectionType } from "graphql";
import { type Label, labelOf } from "./describe-labels.ts";

export interface CodeList {
  readonly name: string;
  readonly label: Label;
  readonly values: readonly (Label & { readonly value: string })[];
}

/** The enums that a client sees with their labels, by name; the values of each in the order of the SDL. */
export function codeLists(subgraphs: readonly DocumentNode[], api: GraphQLSchema): CodeList[] {
  const lists = new Map<string, CodeList>();
  for (const definition of subgraphs.flatMap((sdl) => sdl.definitions)) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    const type = api.getType(name);
    if (!isEnumType(type) || isIntrospectionType(type)) continue;
    lists.set(name, {
      name,
      label: labelOf(definition) ?? missing(name),
      values: (definition.values ?? []).map((node) => {
        const value = node.name.value;
        const { vi, en } = labelOf(node) ?? missing(`${name}.${value}`);
        return { value, vi, en };
      }),
    });
  }
  return [...lists.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function missing(what: string): never {
  throw new Error(`${what} has no @label. Every enum and every value of one is labelled in Vietnamese and English.`);
}

/** The same as a module, for the resolver of `Query.codeLists`. */
export function codeListsModule(subgraphs: readonly DocumentNode[], api: GraphQLSchema): string {
  const entries = codeLists(subgraphs, api).map(({ name, label, values }) => {
    const lines = values.map((value) => `      ${JSON.stringify(value)},\n`).join("");
    return `  ${name}: {\n    label: ${JSON.stringify(label)},\n    values: [\n${lines}    ],\n  },\n`;
  });
  return `// Made by \`npm run compose\` from the SDL in schema/. Do not edit.

export interface EnumLabels {
  readonly label: { readonly vi: string; readonly en: string };
  readonly values: readonly { readonly value: string; readonly vi: string; readonly en: string }[];
}

/** The labels of the enums that a client sees; values in the order of the SDL. */
export const enumLabels: Readonly<Record<string, EnumLabels>> = {
${entries.join("")}};
`;
}
