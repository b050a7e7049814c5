/**
 * Made-up records say so three times: the column `origin`, the key, and, where a person reads it, the name. Their source
 * is a document that is made up itself and says it in its title.
 */
export const marked = (key: string): string => `syn-${key}`;

/** `Thôn 3 (tổng hợp)` */
export const madeUp = (name: string): string => `${name} (tổng hợp)`;

/** The document that all of them cite; a row of movements. */
export const syntheticSource = marked("du-lieu-tong-hop");
