declare module '@citation-js/core' {
  /** A parsed item in CSL-JSON. */
  export type Item = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Item[];
    format(format: 'bibliography', options: { readonly format: 'text'; readonly template: string; readonly lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
