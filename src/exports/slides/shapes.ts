import { escapeMarkup } from '../markup.ts';

/** English metric units in an inch, in which Office measures. */
const INCH = 914_400;

/** A place on the slide, in inches from the top left. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A text on a slide, in one style. */
export interface TextLine {
  readonly text: string;
  /** Size in points. */
  readonly size: number;
  /** Colour of the theme. */
  readonly colour?: 'tx1' | 'tx2' | 'accent1';
  readonly isBold?: boolean;
  /** Relation id of the address it leads to. */
  readonly link?: string;
}

const emu = (inches: number): string => String(Math.round(inches * INCH));

function frame({ x, y, width, height }: Box): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

function paragraph({ text, size, colour = 'tx1', isBold = false, link }: TextLine): string {
  // The colour of a link is the theme's.
  const fill = link === undefined ? `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` : `<a:hlinkClick r:id="${link}"/>`;
  return `<a:p><a:pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/></a:pPr><a:r><a:rPr lang="nl-NL" sz="${String(size * 100)}"${isBold ? ' b="1"' : ''}>${fill}</a:rPr><a:t>${escapeMarkup(text)}</a:t></a:r></a:p>`;
}

/** A text box. `placeholder` ties it to the layout: a title is what screen readers and the outline call the slide. */
export function textShape(id: number, name: string, box: Box, lines: readonly TextLine[], placeholder?: 'title' | 'body'): string {
  const role = placeholder === undefined ? '' : `<p:ph type="${placeholder}"${placeholder === 'body' ? ' idx="1"' : ''}/>`;
  const locks = placeholder === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const body = `<a:bodyPr wrap="square" anchor="${placeholder === 'title' ? 'b' : 't'}"><a:normAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${name}"/>${locks}<p:nvPr>${role}</p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:lstStyle/>${lines.map(paragraph).join('')}</p:txBody></p:sp>`;
}

/** A picture with the words that stand for it. */
export function pictureShape(id: number, name: string, box: Box, relation: string, description: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${String(id)}" name="${name}" descr="${escapeMarkup(description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** A hairline across the slide. */
export function lineShape(id: number, name: string, { x, y, width }: Box): string {
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${String(id)}" name="${name}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${frame({ x, y, width, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}
