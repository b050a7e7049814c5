import type { GraphQLLeafType } from "graphql";

/** Of a leaf: nothing to wait for. Throws what is wrong with the value. */
export type Leaf = (value: unknown) => unknown;

export function leafOf(type: GraphQLLeafType, isNullable: boolean, field: string): Leaf {
  return (value) => {
    if (value === null || value === undefined) {
      if (isNullable) return null;
      throw new Error(`Cannot return null for non-nullable field ${field}.`);
    }
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (serialized == null) throw new Error(`${type.name} serializes a value of ${field} to nothing.`);
    return serialized;
  };
}
