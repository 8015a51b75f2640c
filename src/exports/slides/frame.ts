import { lineShape, textShape } from './shapes.ts';

/** Size of a slide in inches: 16 by 9. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** Where the parts of a slide stand. */
export const PLACES = {
  kicker: { x: 0.75, y: 0.55, width: 11.8, height: 0.5 },
  title: { x: 0.75, y: 0.95, width: 11.8, height: 1.35 },
  body: { x: 0.75, y: 2.65, width: 11.8, height: 2.75 },
  foot: { x: 0.75, y: 5.55, width: 9.6, height: 1.35 },
  code: { x: 10.95, y: 5.45, width: 1.6, height: 1.6 },
  line: { x: 0.85, y: 2.45, width: 11.6, height: 0 },
} as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of the file that holds XML. */
export function part(root: string, content: string, attributes = ''): string {
  return `${HEAD}<${root} ${SPACES}${attributes}>${content}</${root}>`;
}

/** The relations of a part: kind, target, and whether the target is an address outside the file; their ids are `rId1`, `rId2` and so on. */
export function relations(list: readonly (readonly [kind: string, target: string, isExternal?: boolean])[]): string {
  const rows = list.map(([kind, target, isExternal = false], index) => `<Relationship Id="rId${String(index + 1)}" Type="${kind.includes('/') ? kind : `${RELATIONS}/${kind}`}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** A tree of shapes. */
export function shapeTree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
}

const COLOURS: readonly (readonly [string, string])[] = [['dk1', '1B1B1A'], ['lt1', 'FBFAF6'], ['dk2', '55534E'], ['lt2', 'EFECE3'], ['accent1', '7A4B1E'], ['accent2', '1F5A7A'], ['accent3', '5B6B1E'], ['accent4', '7A1F4B'], ['accent5', '3E3E7A'], ['accent6', '55534E'], ['hlink', '1F5A7A'], ['folHlink', '5B3A7A']];

function theme(): string {
  const font = (name: string, face: string): string => `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Balanceerstok"><a:themeElements><a:clrScheme name="Balanceerstok">${COLOURS.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="Balanceerstok">${font('majorFont', 'Georgia')}${font('minorFont', 'Georgia')}</a:fontScheme><a:fmtScheme name="Balanceerstok"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const title = textShape(2, 'Titel', PLACES.title, [{ text: 'Begrip', size: 40 }], 'title');
const body = textShape(3, 'Tekst', PLACES.body, [{ text: 'Definitie', size: 24 }], 'body');
const rope = lineShape(4, 'Koord', PLACES.line);

/** The parts every deck shares: the theme, one master and one layout with title, rope and text. */
export const FRAME_FILES: Readonly<Record<string, string>> = {
  'ppt/theme/theme1.xml': theme(),
  'ppt/slideMasters/slideMaster1.xml': part('p:sldMaster', `<p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree([title, body, rope])}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="4000"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="2400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1400"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles>`),
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([['slideLayout', '../slideLayouts/slideLayout1.xml'], ['theme', '../theme/theme1.xml']]),
  'ppt/slideLayouts/slideLayout1.xml': part('p:sldLayout', `<p:cSld name="Begrip">${shapeTree([title, body])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`, ' type="obj" preserve="1"'),
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
};
