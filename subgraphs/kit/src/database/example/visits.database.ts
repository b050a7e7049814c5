import { defineEntity } from "@mikro-orm/core";
import { key } from "../columns.ts";
import { defineDatabase } from "../define-database.ts";
import { publishedView } from "../published-view.ts";

export const VisitSchema = defineEntity({ name: "Visit", properties: { id: key().primary(), placeId: key() } });

/** Another subgraph, which reads what `places` publishes. */
export const visits = defineDatabase({
  subgraph: "visits",
  entities: [VisitSchema],
  migrations: new URL("./visits-migrations/", import.meta.url),
  reads: [publishedView("places.place_tree", { id: "text", name: "text" })],
});
