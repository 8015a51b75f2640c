/** The site as it was built, before it is published. */
export interface BuiltSite {
  /** Paths of all files below its root, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The ids on each page, in the order of the page, by path of its file. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Paths of the pages that say that something moved or was withdrawn. */
  readonly notices: ReadonlySet<string>;
}

/** The file of a page or file by its address, without base or anchor. */
export function fileOfAddress(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/** The address of a file of the site. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The ids in a page's HTML, in order; what stands in scripts and styles is none. */
export function idsIn(html: string): readonly string[] {
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return [...markup.matchAll(/<[a-z][^<>]*?\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Whether a page says that something moved or was withdrawn. */
export function isNotice(html: string): boolean {
  return /<[a-z-]+ data-(?:moved|withdrawn)(?:="[^"]*")?[ >]/.test(html);
}
