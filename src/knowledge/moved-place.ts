/** Where a page that moved leads, by what the reader asked for. */
export interface MovedTo {
  /** Address of the new place. */
  readonly to: string;
  /** Addresses of places in the page that went somewhere else, by anchor. */
  readonly anchors: Readonly<Record<string, string>>;
}

/** The address to go on to from the old one: with the anchor, the text fragment (`:~:text=…`) and the query that came along. */
export function movedPlace(asked: string, { to, anchors }: MovedTo): string {
  const mark = asked.indexOf('#');
  const [address, fragment] = mark < 0 ? [asked, ''] : [asked.slice(0, mark), asked.slice(mark + 1)];
  const directive = fragment.includes(':~:') ? fragment.slice(fragment.indexOf(':~:')) : '';
  const anchor = fragment.slice(0, fragment.length - directive.length);
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const [page = '', ownAnchor = ''] = (Object.hasOwn(anchors, anchor) ? (anchors[anchor] ?? to) : to).split('#');
  const place = Object.hasOwn(anchors, anchor) ? ownAnchor : ownAnchor || anchor;
  return `${page}${query}${place !== '' || directive !== '' ? `#${place}${directive}` : ''}`;
}
