import sharp from 'sharp';

/** Paper and ink of the light theme: an icon on a home screen or in a list has no theme of its own. */
export const ICON_COLOURS = { paper: '#fbfaf6', ink: '#1d1c1a' } as const;

/** An icon of the site as a PNG file. */
export interface Icon {
  /** File name in the site's root. */
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether systems may cut it to a shape of theirs: then the mark stays within the middle 80%, as the manifest specification asks. */
  readonly isMaskable: boolean;
}

/** All icons: for tabs that know no SVG, for the home screen of iOS, for the manifest, and one that may be cut. */
export const ICONS: readonly Icon[] = [
  ...[32, 180, 192, 512].map((size): Icon => ({ name: `pictogram-${String(size)}.png`, size, isMaskable: false })),
  { name: 'pictogram-rond-512.png', size: 512, isMaskable: true },
];

/** The mark on paper, as SVG of 64 by 64 units: a slightly bowed pole with two weights over a rope. */
export function drawIcon({ isMaskable }: Pick<Icon, 'isMaskable'>): string {
  const { paper, ink } = ICON_COLOURS;
  // Of a shape of the system's only the middle is sure to be seen; the rope may run on to its edge.
  const scale = isMaskable ? 0.72 : 0.94;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="${paper}" d="M0 0h64v64H0z"/><g transform="translate(32 32) scale(${String(scale)})" stroke="${ink}" fill="none"><path d="M-60 15H60" stroke-width="3"/><path d="M-24 2Q0-18 24 2" stroke-width="5.6" stroke-linecap="round"/><g fill="${ink}" stroke="none"><circle cx="-24" cy="2" r="6.6"/><circle cx="24" cy="2" r="6.6"/></g></g></svg>`;
}

/** One icon as a PNG file; the same input gives the same bytes. */
export async function toIconPng(icon: Icon): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(Buffer.from(drawIcon(icon)), { density: 72 * (icon.size / 64) }).resize(icon.size, icon.size).png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 }).toBuffer());
}

/** The web app manifest (W3C): what a shortcut to the site is called and looks like; it stays a page in the browser. */
export function toManifest(root: string): string {
  return JSON.stringify({
    name: 'Balanceerstok, kennisbank over ambtelijk leiderschap in gemeenten',
    short_name: 'Balanceerstok',
    lang: 'nl',
    dir: 'ltr',
    id: root,
    start_url: root,
    scope: root,
    display: 'browser',
    background_color: ICON_COLOURS.paper,
    theme_color: ICON_COLOURS.paper,
    icons: [
      { src: `${root}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.filter(({ size }) => size >= 192).map(({ name, size, isMaskable }) => ({ src: root + name, type: 'image/png', sizes: `${String(size)}x${String(size)}`, purpose: isMaskable ? 'maskable' : 'any' })),
    ],
  });
}
