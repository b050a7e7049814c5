/** SQL type → type in a row. The list is short on purpose: a contract between subgraphs is of plain things. */
interface ColumnTypes {
  text: string;
  "text[]": string[];
  date: string;
  daterange: string;
  integer: number;
  bigint: number;
  numeric: string;
  boolean: boolean;
  jsonb: unknown;
}
type ColumnType = keyof ColumnTypes;

/** `text?` may be null. PostgreSQL cannot tell that of a view, so the owner's tests do. */
type ViewColumn = ColumnType | `${ColumnType}?`;

/**
 * What one subgraph gives to another in SQL. The owner declares it in `publishes`, the reader, with the columns it
 * needs, in `reads`; `migrate` holds both against the view that is really there.
 */
export interface PublishedView<
  Name extends string = string,
  Columns extends Readonly<Record<string, ViewColumn>> = Readonly<Record<string, ViewColumn>>,
> {
  /** Of the owner's schema: `organisations.unit_containment`. */
  readonly name: Name;
  readonly columns: Columns;
}

export function publishedView<
  const Name extends `${string}.${string}`,
  const Columns extends Readonly<Record<string, ViewColumn>>,
>(name: Name, columns: Columns): PublishedView<Name, Columns> {
  return { name, columns };
}

export type ViewTables<Views extends readonly PublishedView[]> = {
  [View in Views[number] as View["name"]]: {
    -readonly [Column in keyof View["columns"]]: RowType<View["columns"][Column]>;
  };
};

type RowType<Column> = Column extends ColumnType
  ? ColumnTypes[Column]
  : Column extends `${infer Type extends ColumnType}?`
    ? ColumnTypes[Type] | null
    : never;

/** Schema and name, apart. */
export function viewPath(view: PublishedView): { readonly schema: string; readonly name: string } {
  const [schema = "", name = ""] = view.name.split(".");
  return { schema, name };
}
