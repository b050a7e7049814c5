import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";
import type { AnswerObject } from "@phong-trao/kit/execution/answer-object.ts";

/** Whether a condition on its type holds. Undefined: the object does not say what it is. */
export function isOfType(schema: GraphQLSchema, object: AnswerObject, condition: string): boolean | undefined {
  const name = object["__typename"];
  if (typeof name !== "string" || name === "") return undefined;
  if (name === condition) return true;
  const type = schema.getType(name);
  const conditional = schema.getType(condition);
  return (
    isAbstractType(conditional) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditional, type)
  );
}
