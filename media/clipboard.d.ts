export function copyRich(letter: { readonly html: string; readonly plain: string }): Promise<void>;
