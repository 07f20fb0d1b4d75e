/** The regular expressions of TypeScript code that look for words of prose, by their source. */
export function patternsOfWords(code: string): string[];
