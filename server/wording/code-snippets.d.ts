/** VS Code snippet files, imported as the JSON they are. The bundler and the test runner both load them so. */
declare module '*.code-snippets' {
  /** By name: prefix, title, description, and the body as its lines. */
  const snippets: Readonly<
    Record<string, Readonly<Record<'prefix' | 'title' | 'description', string>> & { readonly body: readonly string[] }>
  >;
  export default snippets;
}
