const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** `30 June 2025`, for messages. */
export const writtenDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
