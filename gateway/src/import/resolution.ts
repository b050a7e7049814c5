import { fold } from "@phong-trao/kit/database/fold.ts";
import { FactsError } from "@phong-trao/kit/facts/problems.ts";
import { type FactsText, readFacts } from "@phong-trao/kit/facts/read-facts.ts";
import { movements } from "@phong-trao/movements";
import { isSameName } from "@phong-trao/organisations/imports/same-name.ts";
import { keyPattern } from "@phong-trao/schema/ids.ts";
import { stringify } from "yaml";
import type { Arguments } from "./arguments.ts";

export interface Resolution {
  /** The key of the document. */
  readonly key: string;
  /** Who issued it, and the facts of it, where the register does not have it yet. */
  readonly entered: { readonly issuer: string; readonly facts: FactsText } | null;
  /** How the register knows it, for whoever has told a title or a day all the same. */
  readonly knownAs: string | null;
  /** What is missing or wrong, for a new one. */
  readonly problems: readonly string[];
  /** What was told of it, and is otherwise in the register. */
  readonly contradictions: readonly string[];
}

type Asked = Pick<Arguments, "resolution" | "title" | "issued" | "issuer" | "effective">;

/** The document that the register has under this symbol or key, or a new one of it. */
export function resolutionOf(asked: Asked, texts: readonly FactsText[], today: string): Resolution {
  const { resolution: symbol } = asked;
  const known = documentsOf(texts).find((one) => one.key === symbol || sameSymbol(one.symbol, symbol));
  if (known !== undefined) {
    return { key: known.key, entered: null, problems: [], ...whatIsKnown(asked, known) };
  }
  const unknown = { knownAs: null, contradictions: [] };
  const key = fold(symbol).replaceAll(" ", "-");
  const issuer = asked.issuer ?? issuerOf(symbol);
  const problems = whatIsWrong(asked, { key, issuer }, today);
  if (problems.length > 0) return { ...unknown, key, entered: null, problems };
  const document = {
    key,
    // An act that the register takes from itself cites itself.
    citations: [{ document: key }],
    kind: "RESOLUTION",
    title: asked.title,
    symbol,
    issuer,
    issuedOn: asked.issued,
  };
  const text = stringify({ documents: [document] }, { lineWidth: 0 });
  const facts: FactsText = { name: `${key}.yaml`, text, entered: true };
  return { ...unknown, key, entered: { issuer: issuer ?? "", facts }, problems: rulesBroken([...texts, facts]) };
}

interface KnownDocument {
  readonly key: string;
  readonly title: string;
  readonly symbol?: string;
  readonly issuer?: string;
  readonly issuedOn?: string;
}

/** A title in other capitals, or with its tone marks placed otherwise, is the same title. */
function whatIsKnown(
  { resolution, title, issued, issuer }: Asked,
  known: KnownDocument,
): Pick<Resolution, "knownAs" | "contradictions"> {
  if (title === undefined && issued === undefined && issuer === undefined) return { knownAs: null, contradictions: [] };
  const on = known.issuedOn === undefined ? "" : `, issued on ${known.issuedOn}`;
  const by = known.issuer === undefined ? "" : ` by ${known.issuer}`;
  const knownAs = `${resolution} is known as “${known.title}”${on}${by}.`;
  const other = [
    ...(title !== undefined && !isSameName(title, known.title) ? ["--title"] : []),
    ...(issued?.startsWith(known.issuedOn ?? "") === false ? ["--issued"] : []),
    ...(issuer !== undefined && issuer !== (known.issuer ?? issuer) ? ["--issuer"] : []),
  ];
  const contradictions =
    other.length === 0
      ? []
      : [`${knownAs} ${other.join(" and ")} would say otherwise: leave it out, or mend --resolution.`];
  return { knownAs: other.length === 0 ? knownAs : null, contradictions };
}

function documentsOf(texts: readonly FactsText[]): readonly KnownDocument[] {
  return readFacts(texts, movements.facts.schema, (files) =>
    // The schema of movements, of which only this is needed here.
    files.flatMap(({ facts }) => (facts as { readonly documents: readonly KnownDocument[] }).documents),
  );
}

const sameSymbol = (one: string | undefined, other: string) => one !== undefined && fold(one) === fold(other);

/** The National Assembly signs `…/2026/QH16`, its Standing Committee `…/NQ-UBTVQH16`. */
function issuerOf(symbol: string): string | undefined {
  if (/UBTVQH\d*$/i.test(symbol)) return "ubtv-quoc-hoi";
  return /\/QH\d*$/i.test(symbol) ? "quoc-hoi" : undefined;
}

function whatIsWrong(
  { resolution, title, issued, effective }: Asked,
  { key, issuer }: { readonly key: string; readonly issuer: string | undefined },
  today: string,
): readonly string[] {
  if (!/^\d+.*\/\S+$/.test(resolution) || !keyPattern.test(key)) {
    return [`"${resolution}" is neither a document of the register nor a symbol such as 388/NQ-UBTVQH16.`];
  }
  const missing = [
    ...(title ? [] : ['--title "…"']),
    ...(issued === undefined ? ["--issued YYYY-MM-DD"] : []),
    ...(issuer === undefined ? ["--issuer KEY (the organisation's key; the symbol does not tell)"] : []),
  ];
  const problems =
    missing.length === 0
      ? []
      : [
          `The register does not have ${resolution} yet. To enter it together with the units, give ${missing.join(", ")}.`,
        ];
  if (issued !== undefined && issued > effective) {
    problems.push(`${resolution} cannot be issued on ${issued}, after it took effect on ${effective}.`);
  }
  if (issued !== undefined && issued > today) {
    problems.push(`${resolution} cannot be issued on ${issued}, which is still to come.`);
  }
  return problems;
}

function rulesBroken(texts: readonly FactsText[]): readonly string[] {
  try {
    readFacts(texts, movements.facts.schema, movements.facts.rows);
    return [];
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}
