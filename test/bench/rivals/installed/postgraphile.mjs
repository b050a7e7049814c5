import { once } from "node:events";
import { createServer } from "node:http";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { answerRunner } from "../../contestants/answer-runner.ts";

// `postgraphile`: PostGraphile 5 on the same tables, without a function made for any question: what it makes of the
// database by itself, with its filters, and told of the keys that lead from one schema into another.

let statements = 0;
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  // As many as ours has together.
  max: 30,
  options: "-c jit=off -c default_transaction_read_only=on",
  Client: class extends pg.Client {
    query(...given) {
      statements += 1;
      return super.query(...given);
    }
  },
});
// A connection that is lost is opened anew with the next question.
pool.on("error", () => undefined);

const unit = (column) => `(${column}) references organisations.administrative_unit (id)|@fieldName unit`;
const keys = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "organisations.containment": {
        tags: {
          foreignKey: [
            "(member_id) references organisations.administrative_unit (id)|@fieldName member|@foreignFieldName containedIn",
            "(unit_id) references organisations.administrative_unit (id)|@fieldName unit|@foreignFieldName containing",
          ],
        },
      },
      "movements.model_site": {
        tags: {
          foreignKey: [unit("unit_id"), "(organisation_id) references organisations.organisation (id)|@fieldName host"],
        },
      },
      "movements.roll_up_place": { tags: { foreignKey: unit("unit_id") } },
      "movements.roll_up": {
        tags: {
          foreignKey: [
            "(place) references movements.roll_up_place (place)|@fieldName onPlace",
            "(series) references movements.roll_up_series (series)|@fieldName ofSeries",
            "(member) references movements.roll_up_member (member)|@fieldName ofMember",
          ],
        },
      },
      "people.award": {
        tags: {
          foreignKey: [unit("unit_id"), "(grantor_id) references organisations.organisation (id)|@fieldName grantor"],
        },
      },
      "people.post": {
        tags: { foreignKey: "(organisation_id) references organisations.organisation (id)|@fieldName organisation" },
      },
      "people.membership": {
        tags: { foreignKey: "(organisation_id) references organisations.organisation (id)|@fieldName organisation" },
      },
      // Two of its keys would have one name.
      "people.dispute": { tags: { behavior: "-*" } },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [keys],
  // Small tables are filtered and ordered without an index, too.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ pool, schemas: ["organisations", "movements", "people"] })],
  schema: { connectionFilterRelations: true },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen({ host: "127.0.0.1", port: 0 });
await once(server, "listening");
answerRunner(`http://127.0.0.1:${server.address().port}`, {
  start: () => void (statements = 0),
  counted: () => ({ statements, fetches: 0 }),
});
