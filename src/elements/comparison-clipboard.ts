/** Puts texts on the clipboard, by their type. Where the browser does not allow that, as on pages without https, the next Ctrl+C takes them; then it is false. */
async function copyParts(parts: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })])))]);
    return true;
  } catch {
    document.addEventListener('copy', (event) => {
      for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text);
      event.preventDefault();
    }, { once: true });
    return false;
  }
}

/** Puts a table on the clipboard, as HTML for office programs and as text for the rest; false when the reader still has to press Ctrl+C. */
export function copyTable(html: string, text: string): Promise<boolean> {
  return copyParts({ 'text/html': html, 'text/plain': text });
}

/** Puts a text on the clipboard; false when the reader still has to press Ctrl+C. */
export function copyText(text: string): Promise<boolean> {
  return copyParts({ 'text/plain': text });
}
