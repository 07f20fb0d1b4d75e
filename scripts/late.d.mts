export const modules: Readonly<Record<string, string>>;
