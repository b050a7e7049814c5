/**
 * Something outside the program is in the way of its start. The message is all that is printed, without a stack: it
 * says what was asked, what is in the way and what to do.
 */
export class StartError extends Error {
  override readonly name = "StartError";
}
