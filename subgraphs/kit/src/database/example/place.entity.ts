import { defineEntity, p } from "@mikro-orm/core";
import { choice, day, days, foldedFrom, json, key, label, moment, reference, texts, trigramIndex } from "../columns.ts";

export interface Citation {
  readonly document: string;
  readonly locator: string | null;
}

/**
 * An entity with every kind of column that the subgraphs need: the pattern to follow, and what the tests of this
 * folder work on. `PlaceSchema` goes into `defineDatabase`; the class gives the self reference a name to point at.
 */
export const PlaceSchema = defineEntity({
  name: "Place",
  properties: {
    id: key().primary(),
    name: label(),
    level: choice(["PROVINCE", "COMMUNE"]),
    parent: () => reference(Place).nullable(),
    validity: days(),
    foundedOn: day().nullable(),
    seenAt: moment().nullable(),
    aliases: texts(),
    residents: p.integer().nullable(),
    citations: json<readonly Citation[]>(),
    origin: choice(["SOURCE", "ENTERED"]),
    searchText: foldedFrom("name", "aliases[]"),
  },
  indexes: [trigramIndex("place", "search_text")],
});
export class Place extends PlaceSchema.class {}
PlaceSchema.setClass(Place);

/** Belongs to a place and goes with it. */
export const PlaceCodeSchema = defineEntity({
  name: "PlaceCode",
  properties: {
    id: key().primary(),
    place: () => reference(Place),
    code: key(),
    validity: days(),
    origin: choice(["SOURCE", "ENTERED"]),
  },
});
