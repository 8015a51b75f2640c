const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text without the control characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}

/** A text as it stands in HTML or XML, also within an attribute. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}

/** A text as a CDATA section, which importers keep as it is. */
export function cdata(text: string): string {
  return `<![CDATA[${withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** A link in HTML. */
export function linkHtml(text: string, url: string): string {
  return `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`;
}
