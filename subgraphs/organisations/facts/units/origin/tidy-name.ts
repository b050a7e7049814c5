/**
 * A name as the catalogues write it: letters with their tone marks (NFC), one space between words, a straight
 * apostrophe (Ea H'Leo), and the type with one capital (`Thị xã`, not `Thị Xã`).
 */
export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll("’", "'")
    .replace(/^(?:Thành Phố|Thị Xã|Thị Trấn)(?= )/, (type) => type.charAt(0) + type.slice(1).toLowerCase());
}
