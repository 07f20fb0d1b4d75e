export interface Pattern {
  readonly source: string;
  readonly flags: string;
}
/** Every regular expression of the server, each once. */
export function patterns(): Promise<Pattern[]>;
