export function deadLinks(
  files: ReadonlyMap<string, string | Uint8Array>,
  elsewhere?: readonly { address: string; has: (path: string) => boolean }[],
): string[];
