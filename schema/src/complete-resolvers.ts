import type { GraphQLScalarType } from "graphql";

/**
 * The resolver map that a subgraph must write, made from the generated `Resolvers`: `... satisfies CompleteResolvers<Resolvers>`.
 *
 * A field may be left out only where its parent already has a property of that name whose type is the field's result;
 * GraphQL then reads the property. Every other field is required, so a forgotten resolver does not compile:
 *
 *     type Resolvers = { Unit: { id: Resolver<string, UnitRow>; name: Resolver<string, UnitRow> } }
 *     type UnitRow = { id: string }       // CompleteResolvers requires { Unit: { name: … } }
 *
 * Not enough is a property that may be missing (`name?: string`): a row that was selected without it would come out as
 * null without an error. Nor is a method: compiled operations do not call it.
 *
 * - `__resolveReference` is required for every entity and gives a promise of the parent or null. It must not throw at
 *   once nor give undefined: compiled operations then lose the other entities of the fetch.
 * - `__resolveType` is required for unions and interfaces whose members do not all carry `__typename`.
 * - A type all of whose fields are supplied by its parent needs no entry. Scalars come from `scalars.ts`.
 */
export type CompleteResolvers<Resolvers> = Simplified<
  {
    readonly [Type in keyof Resolvers as IsRequired<Resolvers[Type]> extends true ? Type : never]: CompleteFields<
      Resolvers[Type]
    >;
  } & {
    readonly [Type in keyof Resolvers as IsRequired<Resolvers[Type]> extends true ? never : Type]?: CompleteFields<
      Resolvers[Type]
    >;
  }
>;

type CompleteFields<Fields> = Simplified<
  { readonly [Field in RequiredFields<Fields>]: CompleteField<Fields, Field> } & {
    readonly [Field in Exclude<keyof Fields, RequiredFields<Fields>>]?: CompleteField<Fields, Field>;
  }
>;

type CompleteField<Fields, Field extends keyof Fields> = Field extends "__resolveReference"
  ? Fields[Field] extends (reference: infer Reference, context: infer Context, info: infer Info) => unknown
    ? (reference: Reference, context: Context, info: Info) => Promise<ParentOf<Fields> | null>
    : never
  : Fields[Field];

/** Entities are known by `id`; its resolver tells the type of their parent. The generated result would also allow a bare reference. */
type ParentOf<Fields> = Fields extends { id: (parent: infer Parent, ...rest: never) => unknown } ? Parent : never;

type IsRequired<Fields> = [RequiredFields<Fields>] extends [never] ? false : true;

/** Optional keys, such as `__isTypeOf`, stay optional; a scalar's entry is an object of the library, without resolvers. */
type RequiredFields<Fields> = Fields extends GraphQLScalarType
  ? never
  : {
      [Field in keyof Fields]-?: undefined extends Fields[Field]
        ? never
        : NeedsResolver<Field, Fields[Field]> extends true
          ? Field
          : never;
    }[keyof Fields];

type NeedsResolver<Field, FieldResolver> = FieldResolver extends (parent: infer Parent, ...rest: never) => infer Result
  ? SuppliedBy<Parent, Field extends "__resolveType" ? "__typename" : Field, Result> extends true
    ? false
    : true
  : never;

/** The parents of Query have every key with no value (and `any` has every key): such a parent supplies nothing. */
type SuppliedBy<Parent, Property, Result> = string extends keyof Parent
  ? false
  : Property extends keyof Parent
    ? [Parent[Property]] extends [Result]
      ? true
      : false
    : false;

type Simplified<T> = { [Key in keyof T]: T[Key] };
