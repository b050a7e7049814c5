import { fold } from "@phong-trao/kit/database/fold.ts";

/**
 * A name with its tones and other marks, and otherwise folded: `Hòa` and `Hoà` are the same, `Chiềng Hắc` and
 * `Chiềng Hặc` are not. The tone of a syllable goes behind its first vowel, so that what was typed so far is still the
 * beginning of a name.
 *
 * `toned_name` in PostgreSQL (in the migration that makes columns of it) does the same, step by step.
 */
export function tonedName(name: string): string {
  return (
    name
      .normalize("NFD")
      .replaceAll("Đ", "đ")
      .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
      // NFD puts the dot below before a circumflex or breve.
      .replace(/(\u0323)([\u0302\u0306])/g, "$2$1")
      .replace(
        /([aeiouy][\u0302\u0306\u031b]?)((?:[aeiouy][\u0302\u0306\u031b]?)+)([\u0300\u0301\u0303\u0309\u0323])/g,
        "$1$3$2",
      )
      // oxlint-disable-next-line no-control-regex -- as `fold` separates words
      .replace(/[\x01-\x2f\x3a-\x60\x7b-\xbf\xd7\xf7\u2000-\u206f\u3000-\u303f\ufeff]+/g, " ")
      .replace(/^ | $/g, "")
  );
}

/**
 * A folded name without its type, as searches compare it: zeros before numbers are left out (`Phường 01`), and so is
 * the type that some names of retired communes have after all, where a number alone would be no name. `y` is `i`.
 *
 * `bare_name` in PostgreSQL does the same.
 */
export function bareName(name: string): string {
  return iForY(
    fold(name)
      .replace(/^phuong (?=[0-9])/, "")
      .replace(/(^| )0+(?=[0-9])/g, "$1"),
  );
}

/** `Quy Nhơn` and `Qui Nhơn`, `Thuận Quí` and `Thuận Quý`: written either way, and typed either way. */
export const iForY = (folded: string): string => folded.replaceAll("y", "i");

/** What was typed: as `bareName`, but a type that stands there was meant. */
export const folded = (typed: string): string => fold(typed).replace(/(^| )0+(?=[0-9])/g, "$1");

export const hasMarks = (word: string): boolean => /[^\0-\x7f]/.test(word);
