import { type ConversionRole, conversionRoles, type ListRole, listRoles } from "./column-role.ts";
import type { Sheet } from "./sheet.ts";

export type Header =
  | { readonly kind: "LIST"; readonly row: number; readonly columns: ReadonlyMap<ListRole, number> }
  | { readonly kind: "CONVERSION"; readonly row: number; readonly columns: ReadonlyMap<ConversionRole, number> };

export interface HeaderMissing {
  /** The headings of the row that comes nearest. Empty: none looks like a header. */
  readonly found: readonly string[];
  /** What that row lacks, as published tables call it. */
  readonly missing: readonly string[];
}

/** How far down a header is looked for: titles and notes stand above it. */
const maxRowsAbove = 60;

/**
 * Finds the header wherever it stands: the row with the most headings that are known. `row` is its place in the sheet,
 * from 0.
 */
export function findHeader({ rows }: Sheet): Header | HeaderMissing {
  const candidates = rows.slice(0, maxRowsAbove).flatMap((cells, row) => {
    const variants = isWritten(cells) ? [cells, underneath(rows[row - 1], cells)] : [];
    return variants.map((headings) => candidateOf(headings, row));
  });
  const [best] = candidates
    .filter(({ header, known }) => header !== null && known >= 2)
    .toSorted((one, other) => other.known - one.known);
  if (best?.header != null) return best.header;
  const [nearest] = candidates.filter(({ known }) => known >= 2).toSorted((one, other) => other.known - one.known);
  return nearest ?? { found: [], missing: [] };
}

/** Rows of units have codes in them, and headings have dates at most. */
const isWritten = (cells: readonly string[]) => !cells.some((cell) => /^[\d.,]+$|[([]\d+[)\]]$/.test(cell));

function candidateOf(headings: readonly string[], row: number): HeaderMissing & Candidate {
  const conversion = conversionRoles(headings);
  const list = listRoles(headings);
  const isConversion = conversion.has("newName") || conversion.has("oldName") || conversion.has("oldCode");
  const missing = isConversion ? missingOfConversion(conversion) : missingOfList(list);
  const header = isConversion
    ? ({ kind: "CONVERSION", row, columns: conversion } as const)
    : ({ kind: "LIST", row, columns: list } as const);
  return {
    header: missing.length === 0 ? header : null,
    known: isConversion ? conversion.size : list.size,
    found: headings.filter((heading) => heading !== ""),
    missing,
  };
}

interface Candidate {
  readonly header: Header | null;
  readonly known: number;
}

/** `ĐVHC mới` above `Mã` and `Tên`: a heading over several columns stands in the first of them. */
function underneath(above: readonly string[] | undefined, cells: readonly string[]): readonly string[] {
  let over = "";
  return cells.map((cell, column) => {
    over = above?.[column] || over;
    return `${cell} ${over}`.trim();
  });
}

/** Codes may stand in brackets behind the names: rows without a code are told one by one. */
function missingOfConversion(columns: ReadonlyMap<ConversionRole, number>): readonly string[] {
  const names = { newName: "Tên xã mới", oldName: "Tên xã cũ" } as const;
  return (["newName", "oldName"] as const).filter((role) => !columns.has(role)).map((role) => names[role]);
}

function missingOfList(columns: ReadonlyMap<ListRole, number>): readonly string[] {
  if (columns.has("communeName") || columns.has("communeCode")) {
    const needed = { communeName: "Phường Xã", provinceName: "Tỉnh Thành Phố" } as const;
    return (["communeName", "provinceName"] as const).filter((role) => !columns.has(role)).map((role) => needed[role]);
  }
  return (["code", "name"] as const)
    .filter((role) => !columns.has(role))
    .map((role) => ({ code: "Mã", name: "Tên" })[role]);
}
