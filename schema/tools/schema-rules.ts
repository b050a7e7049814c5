import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  Kind,
  type ValueNode,
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  valueFromASTUntyped,
} from "graphql";
import type { CodeList } from "./code-lists.ts";

/** Something that breaks a rule of the house: where in the schema, and what is wrong. */
export interface Finding {
  readonly at: string;
  readonly problem: string;
}

/**
 * The supergraph as the rules see it: with `@listSize` and keys, which the API schema has no more, and without the
 * types of the composition itself.
 */
export function typesUnderRules(supergraphSdl: string): readonly GraphQLNamedType[] {
  const schema: GraphQLSchema = buildASTSchema(parse(supergraphSdl), { assumeValid: true });
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !/^(__|join__|link__|core__|federation__)/.test(type.name),
  );
}

type Rule = (types: readonly GraphQLNamedType[]) => Finding[];

/** Every rule that the graph keeps, by name. What each one is good for stands above its function. */
export const rules = {
  described,
  descriptionSaysMore,
  named,
  listsAreSized,
  listItemsAreNeverNull,
  connectionsHaveOneShape,
  datesAreDates,
  scalarsAreKnown,
  recordsHaveSources,
  keysAreIds,
  filtersAreOptional,
  typesAreUsed,
} satisfies Readonly<Record<string, Rule>>;

/** A place that has a name and a description, with its coordinate. */
interface Place {
  readonly at: string;
  readonly name: string;
  readonly of: "type" | "field" | "argument" | "input field" | "enum value";
  readonly description: string;
  readonly type: GraphQLType | undefined;
}

function placesOf(types: readonly GraphQLNamedType[]): Place[] {
  const outputs = types.flatMap(outputFields);
  return [
    types.map((type) => place(type.name, "type", type)),
    outputs.map(({ at, field }) => place(at, "field", field)),
    outputs.flatMap(({ at, field }) =>
      field.args.map((argument) => place(`${at}(${argument.name}:)`, "argument", argument)),
    ),
    types.flatMap((type) =>
      inputFields(type).map((field) => place(`${type.name}.${field.name}`, "input field", field)),
    ),
    types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => place(`${type.name}.${value.name}`, "enum value", value))),
  ].flat();
}

function place(
  at: string,
  of: Place["of"],
  node: { readonly name: string; readonly description?: string | null | undefined; readonly type?: GraphQLType },
): Place {
  return { at, name: node.name, of, description: node.description ?? "", type: node.type };
}

/** The explorer is where the graph is learned: everything in it says what it is, in sentences. */
function described(types: readonly GraphQLNamedType[]): Finding[] {
  return placesOf(types).flatMap(({ at, description }) => {
    if (description === "") return [{ at, problem: "has no description." }];
    return /[.!?…]$/.test(description)
      ? []
      : [{ at, problem: "has a description that does not end with a full stop." }];
  });
}

/**
 * "The name." above `name` costs a reader time and says nothing. Enum values are left out: their labels say what they
 * are called.
 */
function descriptionSaysMore(types: readonly GraphQLNamedType[]): Finding[] {
  return placesOf(types).flatMap(({ at, name, of, description }) => {
    const said = new Set(wordsOf(description).filter((word) => !smallWords.has(word)));
    const known = new Set(wordsOf(name));
    const repeats = description !== "" && of !== "enum value" && [...said].every((word) => known.has(word));
    return repeats ? [{ at, problem: `is described with its own name: "${description}"` }] : [];
  });
}

const smallWords = new Set(["a", "an", "the", "its", "of", "this", "in", "for", "to", "is", "are", "that", "and"]);

function wordsOf(text: string): string[] {
  const spaced = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return (spaced.match(/\p{L}+/gu) ?? []).map((word) => word.replace(/s$/, ""));
}

/** One way to write names, the one that clients and their generators expect. */
function named(types: readonly GraphQLNamedType[]): Finding[] {
  return placesOf(types).flatMap(({ at, name, of }) => {
    if (of === "type") return /^([A-Z][a-z0-9]+)+$/.test(name) ? [] : [{ at, problem: "is not in PascalCase." }];
    if (of === "enum value")
      return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name) ? [] : [{ at, problem: "is not in SCREAMING_CASE." }];
    return /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(name) ? [] : [{ at, problem: "is not in camelCase." }];
  });
}

/** The gateway refuses what costs too much before it runs; it can only do so where it knows how long a list may be. */
function listsAreSized(types: readonly GraphQLNamedType[]): Finding[] {
  return types
    .filter((type) => !type.name.endsWith("Connection"))
    .flatMap(outputFields)
    .filter(({ field }) => isList(field.type) && directiveOf(field, "listSize")?.["assumedSize"] === undefined)
    .map(({ at }) => ({ at, problem: "is a list without @listSize(assumedSize:)." }));
}

/** A null in a list says nothing that leaving the item out would not say. */
function listItemsAreNeverNull(types: readonly GraphQLNamedType[]): Finding[] {
  return placesOf(types).flatMap(({ at, of, type }) => {
    if (type === undefined || !isList(type)) return [];
    const list = isNonNullType(type) ? type.ofType : type;
    if (isListType(list) && !isNonNullType(list.ofType)) return [{ at, problem: "is a list whose items may be null." }];
    if (of !== "field") return [];
    if (at.startsWith("Query.") && isNonNullType(type)) return [{ at, problem: rootListProblem }];
    return isNonNullType(type) || mayFailAlone(at)
      ? []
      : [{ at, problem: "is a list that may be null; an empty one says the same." }];
  });
}

const rootListProblem = "is a root list that may not be null: when it fails, it takes every other answer with it.";

/**
 * Types that several subgraphs make up, and the root. A list there that fails is null, and costs no other field;
 * anywhere else a record and its lists come or fail together.
 */
const mayFailAlone = (at: string) => /^(Query|AdministrativeUnit|Organisation|Person|Event|Model|Register)\./.test(at);

/** Every list of records that can grow is a connection, and all of them work alike. */
function connectionsHaveOneShape(types: readonly GraphQLNamedType[]): Finding[] {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith("Connection"));
  const shapes = connections.flatMap((type) => {
    const record = type.name.replace(/Connection$/, "");
    const edge = types.find(({ name }) => name === `${record}Edge`);
    return [
      lacking(type, {
        edges: `[${record}Edge!]!`,
        nodes: `[${record}!]!`,
        pageInfo: "PageInfo!",
        totalCount: "Int!",
      }),
      lacking(edge ?? type, { cursor: "String!", node: `${record}!` }),
    ].flat();
  });
  const uses = types.flatMap(outputFields).filter(({ field }) => getNamedType(field.type).name.endsWith("Connection"));
  return [...shapes, ...uses.flatMap(({ at, field }) => pagingProblems(at, field))];
}

function pagingProblems(at: string, field: GraphQLField<unknown, unknown>): Finding[] {
  const argument = (name: string) => field.args.find((candidate) => candidate.name === name);
  const first = argument("first");
  const after = argument("after");
  const orderBy = argument("orderBy");
  const size = directiveOf(field, "listSize");
  const problems: string[] = [];
  // All alike: members of a union are asked for the same field in one selection, which two nullabilities would forbid.
  if (isNonNullType(field.type))
    problems.push("is a connection that may not be null: when it fails, more fails with it.");
  if (first === undefined || String(first.type) !== "Int!" || first.defaultValue !== 20)
    problems.push("needs the argument first: Int! = 20.");
  if (after === undefined || String(after.type) !== "String") problems.push("needs the argument after: String.");
  if (orderBy === undefined || !isNonNullType(orderBy.type) || orderBy.defaultValue === undefined) {
    problems.push("needs an argument orderBy with a default, since a page without an order is none.");
  }
  if (
    size?.["assumedSize"] !== 20 ||
    JSON.stringify(size["slicingArguments"]) !== '["first"]' ||
    JSON.stringify(size["sizedFields"]) !== '["edges","nodes"]'
  ) {
    problems.push('needs @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]).');
  }
  return problems.map((problem) => ({ at, problem }));
}

/** A date as text has no form that anybody checks. */
function datesAreDates(types: readonly GraphQLNamedType[]): Finding[] {
  return placesOf(types).flatMap(({ at, name, type }) => {
    const isDay = /(^on$|^onto$|[a-z]On$|[a-z]At$|^date$|[a-z]Date$|^(valid|inForce)[A-Z]|^asOf$)/.test(name);
    if (!isDay || type === undefined) return [];
    const given = getNamedType(type).name;
    return ["String", "Int", "Float", "ID"].includes(given) ? [{ at, problem: `is a date of type ${given}.` }] : [];
  });
}

/** Three scalars, all with a strict form. A JSON scalar is a hole in the contract. */
function scalarsAreKnown(types: readonly GraphQLNamedType[]): Finding[] {
  return types
    .filter((type) => isScalarType(type) && !["Date", "PartialDate", "DateTime"].includes(type.name))
    .map((type) => ({ at: type.name, problem: "is a scalar that the register does not know." }));
}

/** What comes from a source says from which one, and what in it was concluded. */
function recordsHaveSources(types: readonly GraphQLNamedType[]): Finding[] {
  return types.filter(isObjectType).flatMap((type) => {
    const fields = type.getFields();
    if (fields["origin"] === undefined) {
      return fields["citations"] !== undefined && fields["id"] !== undefined
        ? [{ at: type.name, problem: "has citations but no origin." }]
        : [];
    }
    return lacking(type, { id: "ID!", origin: "Origin!", citations: "[Citation!]!", inferences: "[Inference!]!" });
  });
}

/** Subgraphs meet in `id` alone, which is opaque and carries the view date. */
function keysAreIds(types: readonly GraphQLNamedType[]): Finding[] {
  return types.filter(isObjectType).flatMap((type) => {
    const keys = directivesOf(type, "join__type").flatMap((given) =>
      typeof given["key"] === "string" ? [given["key"]] : [],
    );
    if (keys.length === 0) return [];
    const others = keys
      .filter((key) => key !== "id")
      .map((key) => ({ at: type.name, problem: `has the key "${key}".` }));
    return others.concat(lacking(type, { id: "ID!" }));
  });
}

/** A filter that must be given, or that has a default, leaves out records that nobody asked to leave out. */
function filtersAreOptional(types: readonly GraphQLNamedType[]): Finding[] {
  return types.flatMap((type) =>
    inputFields(type)
      .filter((field) => isNonNullType(field.type) || field.defaultValue !== undefined)
      .map((field) => ({
        at: `${type.name}.${field.name}`,
        problem: "is an input field that is required or has a default.",
      })),
  );
}

/** What no query leads to is a promise that nobody can hold us to. */
function typesAreUsed(types: readonly GraphQLNamedType[]): Finding[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const reached = new Set<string>();
  const open = ["Query"];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = byName.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    for (const { field } of outputFields(type)) {
      open.push(getNamedType(field.type).name, ...field.args.map((argument) => getNamedType(argument.type).name));
    }
    open.push(...inputFields(type).map((field) => getNamedType(field.type).name));
    if (isUnionType(type)) open.push(...type.getTypes().map((member) => member.name));
  }
  return types
    .filter(({ name }) => !reached.has(name))
    .map(({ name }) => ({ at: name, problem: "is a type that no query leads to." }));
}

/** Labels are menus and legends for people: both languages, one spelling, and no two entries of a menu alike. */
export function labelsAreWhole(lists: readonly CodeList[]): Finding[] {
  return lists.flatMap(({ name, label, values }) => {
    const entries = [
      { at: name, ...label },
      ...values.map(({ value, vi, en }) => ({ at: `${name}.${value}`, vi, en })),
    ];
    const unfit = entries.flatMap(({ at, vi, en }) =>
      [vi, en].some((text) => text === "" || text.trim() !== text || text.normalize("NFC") !== text)
        ? [{ at, problem: "has a label that is empty, has spaces around it or is not in NFC." }]
        : [],
    );
    const alike = values.flatMap(({ value, vi, en }, index) =>
      values.slice(0, index).some((other) => other.vi === vi || other.en === en)
        ? [{ at: `${name}.${value}`, problem: "has the label of another value of the same enum." }]
        : [],
    );
    return [...unfit, ...alike];
  });
}

/** Composition puts labels into the descriptions, so that a missing one can only be seen before. */
export function enumsAreDescribed(subgraphs: readonly DocumentNode[]): Finding[] {
  const enums = subgraphs
    .flatMap(({ definitions }) => definitions)
    .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return enums.flatMap((type) =>
    [type, ...(type.values ?? [])]
      .filter((node) => node.description === undefined)
      .map((node) => ({
        at: node === type ? type.name.value : `${type.name.value}.${node.name.value}`,
        problem: "has no description of its own beside the label.",
      })),
  );
}

interface FieldAt {
  readonly at: string;
  readonly field: GraphQLField<unknown, unknown>;
}

function outputFields(type: GraphQLNamedType): FieldAt[] {
  return isObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field }))
    : [];
}

function inputFields(type: GraphQLNamedType): GraphQLInputField[] {
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

function isList(type: GraphQLType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Fields that the type does not have, or has with another type. */
function lacking(type: GraphQLNamedType, expected: Readonly<Record<string, string>>): Finding[] {
  const fields: Readonly<Record<string, { readonly type: GraphQLOutputType }>> = isObjectType(type)
    ? type.getFields()
    : {};
  return Object.entries(expected)
    .filter(([name, expectedType]) => String(fields[name]?.type) !== expectedType)
    .map(([name, expectedType]) => ({ at: type.name, problem: `needs ${name}: ${expectedType}.` }));
}

type Given = Readonly<Record<string, unknown>>;

function directiveOf(field: GraphQLField<unknown, unknown>, name: string): Given | undefined {
  return applied(field.astNode?.directives, name)[0];
}

function directivesOf(type: GraphQLObjectType, name: string): Given[] {
  return applied(type.astNode?.directives, name);
}

function applied(directives: readonly ConstDirectiveNode[] | undefined, name: string): Given[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name: argument, value }) => [argument.value, valueOf(value)]),
      ),
    );
}

/** Numbers come as numbers, so that they compare with those in the rules. */
function valueOf(node: ValueNode): unknown {
  return node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node);
}
