import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";

/** A field that gives a connection, with what a test needs to ask for it. */
export interface ConnectionField {
  /** `Query.events`, `AdministrativeUnit.events`. */
  readonly name: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly connection: GraphQLObjectType;
  readonly orders: readonly string[];
  /** Whether its records can be searched for by a word. */
  readonly searches: boolean;
}

/** Every field of the schema whose type is called a connection, as the specification defines one. */
export function connectionFields(schema: GraphQLSchema): ConnectionField[] {
  return Object.values(schema.getTypeMap()).flatMap((parent) => {
    if (!isObjectType(parent) || parent.name.startsWith("__")) return [];
    return Object.values(parent.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith("Connection")) return [];
      const typeOf = (name: string) => getNamedType(field.args.find((one) => one.name === name)?.type);
      const [orders, filter] = [typeOf("orderBy"), typeOf("filter")];
      return {
        name: `${parent.name}.${field.name}`,
        parent,
        field,
        connection,
        orders: isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [],
        searches: isInputObjectType(filter) && "search" in filter.getFields(),
      };
    });
  });
}

/**
 * The field of `Query` that gives one record of a type by its id, if there is one, and how to ask for all of them, with
 * `RECORD` where the fields of each go.
 */
export function doorsTo(type: GraphQLObjectType, schema: GraphQLSchema): { one: string | undefined; all: string } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const gives = (name: string) => (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name === name;
  const one = fields.filter(gives(type.name)).find((field) => field.args.some(({ name }) => name === "id"));
  const pages = fields.find(gives(`${type.name}Connection`));
  const list = fields.filter(gives(type.name)).find((field) => String(field.type).startsWith("["));
  if (pages === undefined && list === undefined) throw new Error(`Query has no list of ${type.name} records`);
  return {
    one: one?.name,
    all: pages === undefined ? `${list?.name} { RECORD }` : `${pages.name}(first: 100) { nodes { RECORD } }`,
  };
}
