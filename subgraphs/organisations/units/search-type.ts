import { fold } from "@phong-trao/kit/database/fold.ts";
import { hasMarks, tonedName } from "./toned-name.ts";
import { wordsOfTypes } from "./unit-name.ts";

/** The type that a search begins with. */
export interface ReadType {
  /** Folded, spelled out: `thi tran`. Where nothing follows it may lack its end. */
  readonly type: string;
  /** What follows, folded and with its marks. Empty where the type is all there is. */
  readonly rest: string;
  readonly tonedRest: string;
  /** Whether the type is all there: the last word may still lack its end where nothing follows. */
  readonly complete: boolean;
}

/** As on signs and in addresses. */
const abbreviations: Readonly<Record<string, string>> = {
  tp: "thanh pho",
  tx: "thi xa",
  tt: "thi tran",
  q: "quan",
  h: "huyen",
  p: "phuong",
  x: "xa",
  kp: "khu pho",
  tdp: "to dan pho",
};

/** The longest first: `thị xã` is no `thị`, and `tổ dân phố` no `tổ`. */
const spelled = wordsOfTypes
  .map((word) => ({ type: fold(word), toned: tonedName(word) }))
  .toSorted((one, other) => other.type.length - one.type.length);

/** A letter alone may begin any word; two or three consonants like these begin none. `TTH` is no town of an H. */
const glued = /^(?:(tp|tx|tt|kp|tdp)(?=[a-z]{2})|(tp|tx|tt|kp|tdp|q|h|p|x)(?=[0-9]))/;

/** `TT. Chợ Vàm`, `thi tran cho vam`, `Q1`, `tpvinh`. Null: it begins with no type. */
export function readType(folded: string, toned: string): ReadType | null {
  return spelledOut(folded, toned) ?? abbreviated(folded, toned);
}

function spelledOut(folded: string, toned: string): ReadType | null {
  const whole = spelled.find((word) => `${folded} `.startsWith(`${word.type} `) && isWrittenSo(toned, word.toned));
  if (whole !== undefined) {
    return behindWords(whole.type, whole.type.split(" ").length, folded, toned);
  }
  // Of one word it may as well be the beginning of a name.
  const begun = spelled.some(
    (word) => folded.includes(" ") && word.type.startsWith(folded) && isWrittenSo(toned, word.toned),
  );
  return begun ? { type: folded, rest: "", tonedRest: "", complete: false } : null;
}

/** `Xà` is no `Xã`, but `xa` may be meant for it; the last word may not be all there yet. */
function isWrittenSo(toned: string, type: string): boolean {
  const typed = toned.split(" ");
  return type.split(" ").every((word, at) => {
    const one = typed[at] ?? "";
    return !hasMarks(one) || (at < typed.length - 1 ? word === one : word.startsWith(one));
  });
}

function abbreviated(folded: string, toned: string): ReadType | null {
  const [first = "", ...more] = folded.split(" ");
  const type = abbreviations[first];
  if (type !== undefined) {
    // One letter alone is the beginning of a name, as long as nothing follows.
    return more.length === 0 && first.length === 1 ? null : behindWords(type, 1, folded, toned);
  }
  const [abbreviation = ""] = glued.exec(first) ?? [];
  const gluedType = abbreviations[abbreviation];
  return gluedType === undefined
    ? null
    : {
        type: gluedType,
        rest: folded.slice(abbreviation.length),
        tonedRest: toned.slice(abbreviation.length),
        complete: true,
      };
}

function behindWords(type: string, count: number, folded: string, toned: string): ReadType {
  const behind = (text: string) => text.split(" ").slice(count).join(" ");
  return { type, rest: behind(folded), tonedRest: behind(toned), complete: true };
}
