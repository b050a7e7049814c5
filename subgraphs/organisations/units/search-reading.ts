import { fault } from "@phong-trao/schema/fault.ts";
import { readType } from "./search-type.ts";
import { folded, hasMarks, iForY, tonedName } from "./toned-name.ts";

/** What a search may mean. All of it is looked for at once. */
export interface SearchReading {
  /** All of it is a name or a part of one: `xa dung`. */
  readonly whole: string;
  /** It begins with a type, and the rest is a name or a part of one; with an empty rest any name of the type. */
  readonly typed: { readonly type: string; readonly rest: string; readonly complete: boolean } | null;
  /** The initials of a province, with its type or without: `hcm`, `tphcm`. */
  readonly initials: string | null;
  /** For `like`: the words as they were typed, and those with marks among them. Null where none has one. */
  readonly tones: { readonly all: readonly string[]; readonly marked: readonly string[] } | null;
}

/** Null: nothing was typed yet. A text without a letter or digit: BAD_USER_INPUT. */
export function readSearch(search: string): SearchReading | null {
  if (search.trim() === "") {
    return null;
  }
  const whole = folded(search);
  if (whole === "") {
    throw fault("BAD_USER_INPUT", "There is no letter or digit in `search`: type a part of a name.");
  }
  const toned = tonedName(search);
  const found = readType(whole, toned);
  // `xã` and `ấp` alone would be most of the country; on the way to another word they are all that is there yet.
  const typed = found?.rest === "" && found.type.length <= 2 ? null : found;
  return {
    whole: iForY(whole),
    typed: typed === null ? null : { type: typed.type, rest: iForY(typed.rest), complete: typed.complete },
    initials: initialsIn(search.trim(), whole, typed),
    tones: tonesIn(typed === null || typed.rest === "" ? toned : typed.tonedRest),
  };
}

/** `TPHCM`, `tp. HCM`, `T.P.HCM`, `thành phố HCM`, `BR-VT`: not what is written as several words of a name. */
function initialsIn(typed: string, whole: string, type: SearchReading["typed"]): string | null {
  const ofType = type === null ? undefined : provinceTypes.get(type.type);
  const letters =
    ofType !== undefined && type !== null && !type.rest.includes(" ")
      ? `${ofType}${type.rest}`
      : /\s/.test(typed)
        ? ""
        : whole.replaceAll(" ", "");
  return /^[a-z]{2,8}$/.test(letters) ? letters : null;
}

const provinceTypes = new Map([
  ["thanh pho", "tp"],
  ["tinh", "t"],
]);

/** `Thanh Hóa` is not `Thạnh Hóa`; but `Chieng Hắc` may be `Chiềng Hắc`, where nothing is just as it was typed. */
function tonesIn(toned: string): SearchReading["tones"] {
  const words = toned.split(" ");
  // Of the last word only the beginning may be there yet.
  const all = words.map((word, at) => (at < words.length - 1 ? `% ${word} %` : `% ${word}%`));
  const marked = all.filter((_, at) => hasMarks(words[at] ?? ""));
  return marked.length === 0 ? null : { all, marked };
}
