import { fieldsOf, numberAt, textAt, unevenParts, type Answers, type Shape } from './shape.ts';

/** Name of a result in the fragment of an address. */
const NAME = 'uitkomst';

/** Version of the notation. */
const VERSION = '1';

/** The longest text that is kept for one answer, in characters. */
export const MAX_TEXT = 1000;

/** Why a fragment was not read. */
export type FragmentProblem =
  /** Nothing in it looks like a result. */
  | 'none'
  /** It is damaged: cut off, or with something in it that cannot be. */
  | 'damaged'
  /** It was written by another version of the notation. */
  | 'version'
  /** It is a result of another instrument, or of none we know. */
  | 'instrument'
  /** The questions have changed since. */
  | 'changed'
  /** Points do not add up. */
  | 'points';

/** What a fragment holds, or why it cannot be read. */
export type FragmentReading = { readonly shape: Shape; readonly answers: Answers } | { readonly problem: FragmentProblem };

/** A text that can be written in an address: half characters are replaced, and it is cut off where it is too long. */
function cleanText(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').slice(0, MAX_TEXT).replace(/[\uD800-\uDFFF]/gu, '');
}

/** The answers that count: what is empty is left out and texts can be written. */
export function tidyAnswers(shape: Shape, answers: Answers, withTexts = true): Answers {
  return Object.fromEntries(fieldsOf(shape).flatMap(({ name, most }): readonly (readonly [string, number | string])[] => {
    if (most === 0) {
      const text = withTexts ? cleanText(textAt(answers, name)).trim() : '';
      return text === '' ? [] : [[name, text]];
    }
    const number = numberAt(answers, name);
    return Number.isInteger(number) && number > 0 && number <= most ? [[name, number]] : [];
  }));
}

/** Writes answers as the fragment of an address, without the #; texts only when they may go along. One sign a number, in base 36. */
export function writeFragment(shape: Shape, answers: Answers, withTexts: boolean): string {
  const fields = fieldsOf(shape);
  const tidy = tidyAnswers(shape, answers, withTexts);
  const numbers = fields.filter(({ most }) => most > 0).map(({ name }) => numberAt(tidy, name).toString(36)).join('');
  const texts = fields.filter(({ most }) => most === 0).flatMap(({ name }, index) => {
    const text = textAt(tidy, name);
    // What encodeURIComponent leaves alone would be taken for the end of the address by mail programs.
    return text === '' ? [] : [`&t${index.toString(36)}=${encodeURIComponent(text).replace(/[!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`];
  });
  return `${NAME}=${[VERSION, shape.id, shape.print, numbers].join('.')}${texts.join('')}`;
}

function readTexts(names: readonly string[], pairs: readonly string[]): Answers | undefined {
  const found: Record<string, string> = {};
  for (const pair of pairs) {
    const [, index = '', written = ''] = /^t([0-9a-z]{1,4})=(.+)$/.exec(pair) ?? [];
    const name = index === '' ? undefined : names[Number.parseInt(index, 36)];
    if (name === undefined || name in found) return undefined;
    try {
      const text = decodeURIComponent(written);
      if (text.trim() === '' || text.length > MAX_TEXT) return undefined;
      found[name] = text;
    } catch {
      return undefined;
    }
  }
  return found;
}

/** Reads a fragment (with or without its #) by the instruments it may belong to; never throws, and believes nothing that could not have been written. Only a draft may have points left. */
export function readFragment(shapes: readonly Shape[], fragment: string, isDraft = false): FragmentReading {
  const [head = '', ...pairs] = fragment.replace(/^#/, '').split('&');
  if (!head.startsWith(`${NAME}=`)) return { problem: 'none' };
  const [version, id, print, numbers = '', ...rest] = head.slice(NAME.length + 1).split('.');
  if (version !== VERSION) return { problem: /^\d+$/.test(version ?? '') ? 'version' : 'damaged' };
  const shape = shapes.find((known) => known.id === id);
  if (!shape) return { problem: 'instrument' };
  if (print !== shape.print) return { problem: /^[0-9a-z]+$/.test(print ?? '') && rest.length === 0 ? 'changed' : 'damaged' };
  const fields = fieldsOf(shape);
  const counted = fields.filter(({ most }) => most > 0);
  if (rest.length > 0 || numbers.length !== counted.length || !/^[0-9a-z]*$/.test(numbers)) return { problem: 'damaged' };
  const given = counted.map(({ name, most }, index) => ({ name, most, value: Number.parseInt(numbers[index] ?? '', 36) }));
  if (given.some(({ most, value }) => value > most)) return { problem: 'damaged' };
  const texts = readTexts(fields.filter(({ most }) => most === 0).map(({ name }) => name), pairs);
  if (!texts) return { problem: 'damaged' };
  const answers = { ...Object.fromEntries(given.filter(({ value }) => value > 0).map(({ name, value }) => [name, value])), ...texts };
  return !isDraft && unevenParts(shape, answers).length > 0 ? { problem: 'points' } : { shape, answers };
}

/** The fragment with a result in a line of text, also when a mail program wrapped the address in one of its own; undefined when there is none. */
export function findFragment(line: string): string | undefined {
  const plain = new RegExp(`#(${NAME}=[^\\s#<>"]+)`).exec(line)?.[1];
  if (plain !== undefined) return plain.replace(/[.,;:)\]]+$/, '').replaceAll('&amp;', '&');
  const wrapped = new RegExp(`%23(${NAME}%3D[^&\\s<>"]+)`, 'i').exec(line)?.[1];
  if (wrapped === undefined) return undefined;
  try {
    return decodeURIComponent(wrapped);
  } catch {
    return undefined;
  }
}
