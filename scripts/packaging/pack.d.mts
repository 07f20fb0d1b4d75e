export function filesIn(vsix: string): Map<string, string | Uint8Array>;
