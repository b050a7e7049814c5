import type { z } from "zod";

/** The sections of a facts file, with the key of the document that the file is about: the default citation. */
export type FactsAbout<Sections extends z.ZodRawShape> = z.output<z.ZodObject<Sections>> & {
  readonly document: string;
};
