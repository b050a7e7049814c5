import {
  DangerousChangeType,
  type GraphQLInputField,
  type GraphQLSchema,
  astFromValue,
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  print,
} from "graphql";

/**
 * What would break a client that works with `before` when it meets `after`, a sentence each.
 *
 * Besides what graphql-js calls breaking: another default value, since the same operation then asks for something
 * else. New enum values, union members and optional inputs are how a schema grows; they break nothing.
 */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const otherDefaults = findDangerousChanges(before, after).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  const sentences = [...findBreakingChanges(before, after), ...otherDefaults].map(({ description }) => description);
  return [...sentences, ...otherInputDefaults(before, after)].map((sentence) => sentence.replace(/\.?$/, "."));
}

/** graphql-js (16.15) compares the defaults of arguments, not those of input fields. */
function otherInputDefaults(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return Object.values(before.getTypeMap()).flatMap((type) => {
    const now = after.getType(type.name);
    if (!isInputObjectType(type) || !isInputObjectType(now)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const other = now.getFields()[field.name];
      if (other === undefined || defaultOf(field) === defaultOf(other)) return [];
      return [
        `${type.name}.${field.name} has changed its default value from ${defaultOf(field)} to ${defaultOf(other)}`,
      ];
    });
  });
}

function defaultOf({ defaultValue, type }: GraphQLInputField): string {
  const literal = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return literal === null || literal === undefined ? "none" : print(literal);
}
