// Imports nothing, as all knowledge that runs in a browser.

/** Kinds of part of a hand-out, with the name under which they stand in the address. */
export const PARAMETERS = { concept: 'begrippen', place: 'vindplaatsen', table: 'tabellen' } as const;

/** One part of a hand-out; the id of a place is its full id, `vgs#fig-2`. */
export interface HandoutPart {
  readonly kind: keyof typeof PARAMETERS;
  readonly id: string;
}

/** What a reader puts together: parts in order, under a title; without one the page gives it its own. */
export interface Handout {
  readonly title: string;
  readonly parts: readonly HandoutPart[];
}

/** As many parts as a hand-out may have, so that a wrong address does not keep the browser busy. */
export const MAX_PARTS = 60;
/** As long as a title may be, in characters. */
export const MAX_TITLE = 120;

const KINDS = Object.keys(PARAMETERS) as readonly HandoutPart['kind'][];
// A # would end the address's query, and office programs cut off what is behind it.
const toAddress = (id: string): string => id.replace('#', '.');
const fromAddress = (kind: HandoutPart['kind'], value: string): string => (kind === 'place' ? value.replace('.', '#') : value);

/** A hand-out as names and values for an address: neighbours of one kind share a parameter, so that the order of parameters is the order of parts. */
export function toHandoutParameters({ title, parts }: Handout): readonly (readonly [name: string, value: string])[] {
  const groups: [kind: HandoutPart['kind'], ids: string[]][] = [];
  for (const { kind, id } of parts) {
    const last = groups.at(-1);
    if (last?.[0] === kind) last[1].push(toAddress(id));
    else groups.push([kind, [toAddress(id)]]);
  }
  return [...(title === '' ? [] : [['titel', title] as const]), ...groups.map(([kind, ids]) => [PARAMETERS[kind], ids.join(',')] as const)];
}

/** Reads a hand-out from an address; what does not exist or stands twice is left out and counted. Nothing throws. */
export function readHandout(parameters: Iterable<readonly [name: string, value: string]>, known: Readonly<Record<HandoutPart['kind'], ReadonlySet<string>>>): { readonly handout: Handout; readonly refused: number } {
  const parts = new Map<string, HandoutPart>();
  let [title, refused] = ['', 0];
  for (const [name, value] of parameters) {
    if (name === 'titel') title = value.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
    const kind = KINDS.find((candidate) => PARAMETERS[candidate] === name);
    if (!kind) continue;
    for (const part of value.split(',').filter((text) => text !== '')) {
      const id = fromAddress(kind, part);
      const key = `${kind} ${id}`;
      if (!known[kind].has(id) || parts.has(key) || parts.size >= MAX_PARTS) refused += 1;
      else parts.set(key, { kind, id });
    }
  }
  return { handout: { title, parts: [...parts.values()] }, refused };
}

/** Moves a part a place up (-1) or down (1); at the end of the list nothing changes. */
export function movePart(parts: readonly HandoutPart[], index: number, by: -1 | 1): readonly HandoutPart[] {
  const [part, other] = [parts[index], parts[index + by]];
  if (!part || !other) return parts;
  return parts.map((item, at) => (at === index ? other : at === index + by ? part : item));
}
