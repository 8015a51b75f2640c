/** What it takes to show a page of ours in a frame of another site. */
export interface Embed {
  /** Full address of the page to show. */
  readonly address: string;
  /** What is shown: "Koorddansmodel, begrip op Balanceerstok". */
  readonly title: string;
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
}

const escapeAttribute = (text: string): string => text.replace(/[&<"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[letter] ?? '');

/** The HTML that shows an embed, for whoever pastes it; narrower where the page is narrower. */
export function toFrame({ address, title, width, height }: Embed): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${String(width)}" height="${String(height)}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
