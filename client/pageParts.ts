/** Addresses of a page's own script and style, and the source that may serve them. */
export interface PageParts {
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
}
