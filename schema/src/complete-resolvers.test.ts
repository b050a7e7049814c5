import type { GraphQLScalarType } from "graphql";
import { assertType, expectTypeOf, test } from "vitest";
import type { CompleteResolvers } from "./complete-resolvers.ts";

type Resolver<Result, Parent, Args = Record<PropertyKey, never>> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: object,
) => Promise<Result> | Result;
type Wrapped<T> = T | Promise<T>;
type Context = { readonly today: string };

/** A row that was read: it has no parent unit, and its population may not have been selected. */
type UnitRow = {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly population?: number;
  readonly level: () => string;
};
type Quantity = { readonly value: number | null };
type Reference = { readonly __typename: "Unit"; readonly id: string };

/** In the form in which the generator writes it. */
type Resolvers = {
  Query: { unit: Resolver<Wrapped<UnitRow> | null, Record<PropertyKey, never>, { readonly id: string }> };
  Unit: {
    __resolveReference: (
      reference: Reference,
      context: Context,
      info: object,
    ) => Wrapped<Wrapped<UnitRow> | null | Reference>;
    __isTypeOf?: (parent: UnitRow) => boolean;
    id: Resolver<string, UnitRow>;
    name: Resolver<string, UnitRow>;
    validFrom: Resolver<string | null, UnitRow>;
    population: Resolver<number | null, UnitRow>;
    level: Resolver<string, UnitRow>;
    parent: Resolver<Wrapped<UnitRow> | null, UnitRow>;
  };
  Quantity: { value: Resolver<number | null, Quantity> };
  Subject: {
    __resolveType: (parent: UnitRow | Quantity, context: Context, info: object) => Wrapped<"Unit" | "Quantity" | null>;
  };
  Marked: {
    __resolveType: (
      parent: { readonly __typename: "Unit" },
      context: Context,
      info: object,
    ) => Wrapped<"Unit" | "Quantity" | null>;
  };
  Date: GraphQLScalarType;
};

type Complete = CompleteResolvers<Resolvers>;

const unit = { id: "u", name: "Xã Hàm Cường", validFrom: null, level: () => "COMMUNE" };
const complete = {
  Query: { unit: () => unit },
  Unit: {
    __resolveReference: async () => unit,
    population: () => null,
    level: () => "COMMUNE",
    parent: () => null,
  },
  Subject: { __resolveType: () => "Unit" },
} satisfies CompleteResolvers<Resolvers>;

test("what the parents have needs no resolver; a scalar needs no entry", () => {
  expectTypeOf(complete).toExtend<CompleteResolvers<Resolvers>>();
  expectTypeOf<keyof Required<CompleteResolvers<Resolvers>>>().toEqualTypeOf<keyof Resolvers>();
});

test("a field that the parent does not have must be resolved", () => {
  const { parent: _, ...rest } = complete.Unit;
  // @ts-expect-error Unit.parent was forgotten
  assertType<Complete>({ ...complete, Unit: rest });
});

test("a property that may be missing does not count, a method neither", () => {
  const { population: _, ...withoutPopulation } = complete.Unit;
  const { level: __, ...withoutLevel } = complete.Unit;
  // @ts-expect-error a row without `population` would come out as null
  assertType<Complete>({ ...complete, Unit: withoutPopulation });
  // @ts-expect-error compiled operations do not call `level`
  assertType<Complete>({ ...complete, Unit: withoutLevel });
});

test("a type or a root field cannot be forgotten", () => {
  const { Subject: _, ...withoutSubject } = complete;
  // @ts-expect-error nobody says which type a subject has
  assertType<Complete>(withoutSubject);
  // @ts-expect-error the parent of Query supplies nothing
  assertType<Complete>({ ...complete, Query: {} });
});

test("a reference is resolved to the whole parent or null, in a promise", () => {
  const { __resolveReference: _, ...forgotten } = complete.Unit;
  // @ts-expect-error an entity must be reachable from other subgraphs
  assertType<Complete>({ ...complete, Unit: forgotten });
  const echo = { ...complete.Unit, __resolveReference: async (reference: Reference) => reference };
  // @ts-expect-error the reference itself is not the parent
  assertType<Complete>({ ...complete, Unit: echo });
  // @ts-expect-error not in a promise
  assertType<Complete>({ ...complete, Unit: { ...complete.Unit, __resolveReference: () => unit } });
  // @ts-expect-error undefined is not null
  assertType<Complete>({ ...complete, Unit: { ...complete.Unit, __resolveReference: async () => undefined } });
});

test("a resolver of a supplied field may be written, and must then be right", () => {
  assertType<Complete>({ ...complete, Unit: { ...complete.Unit, name: (parent: UnitRow) => parent.name } });
  // @ts-expect-error a name is a string
  assertType<Complete>({ ...complete, Unit: { ...complete.Unit, name: () => 1 } });
});
