/** Subgraphs take Kysely from here: one copy, at MikroORM's version, with one set of types. */
export {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
