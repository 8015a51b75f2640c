import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { DIAGRAMS } from '#model/diagram.ts';
import type { Edition } from '#knowledge/edition.ts';
import { labelOf } from '#knowledge/label.ts';
import { parseProse } from '#knowledge/parse.ts';
import { attributesOf, parseLinkTarget } from '#knowledge/reference.ts';
import { anchorOf } from './anchors.ts';
import { figuresElement } from './figures.ts';

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

const element = (tagName: string, properties: Element['properties'], children: readonly ElementContent[]): Element => ({ type: 'element', tagName, properties, children: [...children] });
const text = (value: string): ElementContent => ({ type: 'text', value });
const headingTag = (level: number): string => `h${String(Math.min(level, 6))}`;

/** What the prose of one file needs besides its text. */
interface Place {
  /** Level of the heading above it; its own headings come below. */
  readonly level: number;
  /** Id of the source whose places its passages are. */
  readonly source?: string;
}

/** Prose as HTML for one file that is read without the site: links lead within the file, components are plain elements, drawings are a link to the site. */
export function proseHtml(edition: Edition, body: string, { level, source = '' }: Place): string {
  const { knowledge, urls, absolute } = edition;
  const component = (state: State, node: MdxElement): ElementContent | ElementContent[] => {
    const { id = '' } = attributesOf(node);
    const children = state.all(node) as ElementContent[];
    const isBlock = node.type === 'mdxJsxFlowElement';
    switch (node.name) {
      case 'Passage': {
        const locator = knowledge.locators.get(`${source}#${id}`);
        const place = [locator?.title === undefined ? '' : `Vindplaats: ${locator.label}.`, locator?.speaker === undefined ? '' : `Aan het woord: ${locator.speaker}.`].filter((part) => part !== '').join(' ');
        const meta = place === '' ? [] : [element('p', { className: ['basis'] }, [text(place)])];
        return element('section', { id: anchorOf({ kind: 'locator', id: `${source}#${id}` }) }, [element(headingTag(level + 1 + (locator?.depth ?? 0)), {}, [text(locator?.heading ?? id)]), ...meta, ...children]);
      }
      case 'Duiding': return element(isBlock ? 'aside' : 'span', { className: ['duiding'] }, [element(isBlock ? 'p' : 'b', {}, [text(isBlock ? 'Duiding' : 'Duiding: ')]), ...children]);
      case 'Cijfers': {
        const dataset = knowledge.datasets.get(id);
        return dataset ? figuresElement(edition, dataset) : [];
      }
      case 'Diagram': return element('p', { className: ['basis'] }, [text(`De tekening “${DIAGRAMS[id as keyof typeof DIAGRAMS]}” staat op `), element('a', { href: absolute(source === '' ? urls.home : urls.source(source)) }, [text('de site')]), text('.')]);
      case 'En': return element('span', { lang: 'en' }, children);
      default: return children;
    }
  };
  const tree = toHast(parseProse(body), {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      yaml: () => undefined,
      table: (state: State, node: Extract<Nodes, { type: 'table' }>) => element('div', { className: ['tabel'] }, [defaultHandlers.table(state, node)]),
      heading: (state: State, node: Extract<Nodes, { type: 'heading' }>) => element(headingTag(level + node.depth - 1), {}, state.all(node) as ElementContent[]),
      link: (state: State, node: Extract<Nodes, { type: 'link' }>) => {
        const target = parseLinkTarget(node.url);
        const anchor = target && anchorOf(target);
        const children = state.all(node) as ElementContent[];
        const href = anchor === undefined ? (node.url.startsWith('/') ? absolute(urls.home + node.url.slice(1)) : node.url) : `#${anchor}`;
        return element('a', { href }, children.length === 0 && target ? [text(labelOf(knowledge, target))] : children);
      },
    },
  });
  return toHtml(tree);
}
