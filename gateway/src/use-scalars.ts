import { scalars } from "@phong-trao/schema/scalars.ts";
import { type GraphQLSchema, isScalarType } from "graphql";

/**
 * A supergraph knows the names of scalars but not what they take, so a bad date would travel to a subgraph before it is
 * refused. With their own parsers the gateway refuses it while it validates, and plans nothing.
 */
export function useScalars(schema: GraphQLSchema): void {
  for (const scalar of Object.values(scalars)) {
    const type = schema.getType(scalar.name);
    if (isScalarType(type)) {
      type.parseValue = (value) => scalar.parseValue(value);
      type.parseLiteral = (node, variables) => scalar.parseLiteral(node, variables);
    }
  }
}
