import { defineDatabase } from "../define-database.ts";
import { publishedView } from "../published-view.ts";
import { PlaceCodeSchema, PlaceSchema } from "./place.entity.ts";

export const places = defineDatabase({
  subgraph: "places",
  entities: [PlaceSchema, PlaceCodeSchema],
  migrations: new URL("./migrations/", import.meta.url),
  publishes: [publishedView("places.place_tree", { id: "text", parent_id: "text?", name: "text" })],
});
