/** Bundles programs of this folder, each into a file of its name in `folder`. */
export function bundle(names: readonly string[], folder: string): Promise<void>;
