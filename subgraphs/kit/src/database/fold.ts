/**
 * Text as people type it when they search: without tones, case or punctuation.
 * "Thị trấn Chợ Vàm" and "thi  tran cho vam" fold to the same; so do "Hòa" and "Hoà", composed or not.
 * Letters of scripts without case or marks of this kind (Khmer, for one) are left as they are.
 *
 * The result holds no `%`, `_` or `\`, so it can stand in a LIKE pattern as it is.
 * `register.fold` in PostgreSQL does the same, step by step (fold.test.ts compares them); stored columns are
 * made of it, so a change of this rule needs a migration that rewrites them.
 */
export function fold(text: string): string {
  return (
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[đĐ]/g, "d")
      .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
      // oxlint-disable-next-line no-control-regex -- tabs and line ends separate words
      .replace(/[\x01-\x2f\x3a-\x60\x7b-\xbf\xd7\xf7\u2000-\u206f\u3000-\u303f\ufeff]+/g, " ")
      .replace(/^ | $/g, "")
  );
}

/** For `like`: rows whose folded column holds the words in this order. */
export const containing = (searched: string) => `%${fold(searched)}%`;

/**
 * `lower … collate "C"` touches ASCII only, the same on every server and in JavaScript.
 * `normalize`, `translate` and `regexp_replace` here depend on no setting, so the function may be immutable.
 */
export const createFold = String.raw`
create or replace function register.fold(value text) returns text
language sql immutable strict parallel safe
return btrim(
  regexp_replace(
    lower(
      translate(
        regexp_replace(normalize(value, nfd), '[\u0300-\u036f]', '', 'g'),
        'đĐ', 'dd'
      ) collate "C"
    ),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\ufeff]+', ' ', 'g'
  ),
  ' '
)`;

/** Immutable, which `array_to_string` is not for arrays of any kind; for texts it is, so generated columns may use it. */
export const createJoined = `
create or replace function register.joined(words text[]) returns text
language sql immutable parallel safe
return coalesce(array_to_string(words, ' '), '')`;
