import { KINDS } from '#model/kind.ts';
import type { Edition } from '#knowledge/edition.ts';
import type { Concept } from '#knowledge/knowledge.ts';
import { citationLabel } from '#knowledge/label.ts';
import { versionText } from '../concept-html.ts';
import { encodeBits } from '../png.ts';
import { encodeQr } from '../qr.ts';
import { PLACES, part, relations, shapeTree } from './frame.ts';
import { pictureShape, textShape, type TextLine } from './shapes.ts';

/** A slide as parts of the file: its own, its relations, and the picture it shows. */
export interface Slide {
  /** The part with its shapes. */
  readonly xml: string;
  /** What they refer to. */
  readonly relations: string;
  /** Its picture, by the name under which it stands in the file. */
  readonly picture: { readonly name: string; readonly bytes: Uint8Array };
}

/** What a slide says. */
interface SlideText {
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  readonly body: readonly TextLine[];
  readonly foot: readonly TextLine[];
  readonly url: string;
}

/** Width of a module of the code in pixels; enough for a screen, and hundreds of slides stay light. */
const MODULE = 6;

function drawCode(url: string): Uint8Array {
  const wide = encodeQr(url).map((row) => row.flatMap((isDark) => new Array<boolean>(MODULE).fill(!isDark)));
  return encodeBits(wide.flatMap((row) => new Array<readonly boolean[]>(MODULE).fill(row)));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

function makeSlide({ id, kicker, title, body, foot, url }: SlideText): Slide {
  const picture = `qr-${id}.png`;
  return {
    xml: part('p:sld', `<p:cSld>${shapeTree([
      textShape(2, 'Titel', PLACES.title, [{ text: title, size: title.length > 45 ? 32 : 40 }], 'title'),
      textShape(3, 'Soort', PLACES.kicker, [{ text: kicker, size: 16, colour: 'accent1' }]),
      textShape(4, 'Tekst', PLACES.body, body, 'body'),
      textShape(5, 'Herkomst', PLACES.foot, [...foot, { text: url, size: 14, link: 'rId2' }]),
      pictureShape(6, 'QR-code', PLACES.code, 'rId3', `QR-code naar ${url}`),
    ])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`),
    relations: relations([['slideLayout', '../slideLayouts/slideLayout1.xml'], ['hyperlink', encodeURI(url), true], ['image', `../media/${picture}`]]),
    picture: { name: picture, bytes: drawCode(url) },
  };
}

/** The slide of a concept: kind, term, definition and whose it is, the sources that use it, its address and a code that leads there. */
export function conceptSlide(edition: Edition, concept: Concept): Slide {
  const { knowledge, urls, absolute } = edition;
  const { id, term, gloss, kind, definition, definedBy, senses } = concept;
  const sources = [...knowledge.sources.values()].filter((source) => senses.some((sense) => sense.source === source.id)).map(({ label }) => label);
  return makeSlide({
    id, title: capital(term), url: absolute(urls.concept(id)),
    kicker: capital(KINDS[kind].label) + (gloss === undefined ? '' : ` (${gloss})`),
    body: [{ text: definition, size: definition.length > 260 ? 22 : 26 }],
    foot: [
      { text: `${definedBy === undefined ? 'Omschrijving van de redactie (duiding)' : `Definitie naar ${citationLabel(knowledge, definedBy)}`}; ${versionText(edition, concept)}`, size: 14, colour: 'tx2' },
      { text: `${sources.length === 1 ? 'Bron' : 'Bronnen'}: ${sources.join(', ')}`, size: 14, colour: 'tx2' },
    ],
  });
}

/** The first slide of a deck. */
export function openingSlide({ urls, absolute, version }: Edition, subject: string, count: number): Slide {
  return makeSlide({
    id: 'opening', kicker: 'Balanceerstok', title: capital(subject), url: absolute(urls.concepts),
    body: [
      { text: `${String(count)} ${count === 1 ? 'begrip' : 'begrippen'} over ambtelijk leiderschap in gemeenten, één per dia.`, size: 26 },
      { text: 'Houd de dia’s die u nodig hebt. Onder elke dia staat van wie de definitie is.', size: 18, colour: 'tx2' },
    ],
    foot: [{ text: `Versie ${version}. Onze teksten: CC BY 4.0.`, size: 14, colour: 'tx2' }],
  });
}
