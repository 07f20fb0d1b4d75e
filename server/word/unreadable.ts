/**
 * A file that cannot be read as a letter of Word, and why, in one line without the file's name: what it is, and what to
 * do. The name tells it from a fault of the program, since a bundle that is loaded apart has a class of its own.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Whether an error says that a file cannot be read as a letter of Word. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === 'Unreadable';
}

/** What is said of a file whose parts contradict one another, or break off. */
export function damaged(what: string): Unreadable {
  return new Unreadable(
    `this Word document is damaged (${what}): open it in Word, let Word repair it, and save it again`,
  );
}
