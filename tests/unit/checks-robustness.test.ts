import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReport } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { readContent } from '#files/read.ts';
import type { RawFile } from '#model/content.ts';

const basis = await readContent(join(import.meta.dirname, '../fixtures/checks/_basis'));

/** Marks that mean something to YAML, Markdown or MDX, or that writers paste in by accident. */
const MARKS = ['<', '>', '{', '}', '[', ']', '(', ')', '"', "'", '`', '\t', '\u{1F600}', '\uFEFF', '\0', '\r', '\u2028', '\u00e9', ': ', ' #', '- ', '&a ', '*a', '!x ', '@', '%', '|', '>-', '\\', '---', '\n---\n', '...', '<!-- x -->', '<Passage>', '</Passage>', '<Passage id="par-1-1">', '<div>', '<>', '[^1]', '[^1]: ', '![](x)', '[](y)', '[x]()', '[x][y]', '[x](constructor:y)', '<constructor />', '## ', '######', 'import x', 'export x', '{/* */}', 'null', '~', '.nan', '2024-06-11', '<<: ', '? ', '__proto__: 1', 'constructor: 1', 'toString'];

/** A change to one file, chosen by numbers between 0 and 1 so that it fits files of any length. */
type Change = (text: string) => string;

const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const at = (text: string, part: number): number => Math.floor(text.length * part);
const lineAt = (text: string, part: number): number => Math.floor(text.split('\n').length * part);
const change: fc.Arbitrary<Change> = fc.oneof(
  share.map((part): Change => (text) => text.split('\n').filter((_, index) => index !== lineAt(text, part)).join('\n')),
  share.map((part): Change => (text) => text.split('\n').flatMap((line, index) => (index === lineAt(text, part) ? [line, line] : [line])).join('\n')),
  fc.tuple(share, share).map(([from, to]): Change => (text) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(lineAt(text, from), 1);
    lines.splice(lineAt(text, to), 0, line);
    return lines.join('\n');
  }),
  fc.tuple(share, fc.constantFrom(...MARKS)).map(([part, mark]): Change => (text) => text.slice(0, at(text, part)) + mark + text.slice(at(text, part))),
  fc.tuple(share, fc.constantFrom(...MARKS)).map(([part, mark]): Change => (text) => text.split('\n').map((line, index) => (index === lineAt(text, part) ? mark + line : line)).join('\n')),
  fc.tuple(share, fc.constantFrom(...MARKS)).map(([part, mark]): Change => (text) => text.split('\n').map((line, index) => (index === lineAt(text, part) ? line.replace(/: .*/, `: ${mark}`) : line)).join('\n')),
  fc.tuple(share, fc.string({ unit: 'grapheme', maxLength: 12 })).map(([part, inserted]): Change => (text) => text.slice(0, at(text, part)) + inserted + text.slice(at(text, part))),
  fc.tuple(share, fc.integer({ min: 1, max: 80 })).map(([part, length]): Change => (text) => text.slice(0, at(text, part)) + text.slice(at(text, part) + length)),
  share.map((part): Change => (text) => text.slice(0, at(text, part))),
  fc.constant<Change>((text) => text.replaceAll('\n', '\r\n')),
  fc.constant<Change>((text) => text.replace(/^ {2}/gm, '\t')),
);

const path = fc.constantFrom(...basis.map((file) => file.path));

function mutate(changes: readonly (readonly [string, Change])[]): readonly RawFile[] {
  return changes.reduce<readonly RawFile[]>((files, [name, alter]) => files.map((file) => (file.path === name ? { ...file, text: alter(file.text) } : file)), basis);
}

/** Runs the checks and looks whether every diagnostic is at a place that exists and is told in full. */
function examine(files: readonly RawFile[]): void {
  const lines = new Map(files.map((file) => [file.path, file.text.split(/\r\n|\n|\r/)]));
  for (const item of runChecks(files)) {
    const label = formatReport([item]);
    expect(lines.has(item.file), label).toBe(true);
    expect(item.line, label).toBeGreaterThanOrEqual(1);
    expect(item.line, label).toBeLessThanOrEqual(lines.get(item.file)?.length ?? 0);
    expect(item.column, label).toBeGreaterThanOrEqual(1);
    expect(item.column, label).toBeLessThanOrEqual((lines.get(item.file)?.[item.line - 1]?.length ?? 0) + 1);
    expect(item.message.trim(), label).not.toBe('');
    expect(item.hint.trim(), label).not.toBe('');
    expect(`${item.message} ${item.hint}`, label).not.toMatch(/undefined|\[object|Unexpected|Expected|could not|must be/i);
  }
}

test('whatever happens to the lines and characters of the content, the checks end and point into the file', () => {
  fc.assert(fc.property(fc.array(fc.tuple(path, change), { minLength: 1, maxLength: 4 }), (changes) => { examine(mutate(changes)); }), { numRuns: 250 });
}, 120_000);

test('a value of any type in any field is an error or fits', () => {
  const fields = basis.flatMap((file) => [...file.text.matchAll(/(?<=^|[{,] *|\s)[a-zA-Z]+: ?/gm)].map((match) => [file.path, match.index + match[0].length] as const));
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.stringify(json)), fc.constantFrom('2024-06-11', '0x1F', '.inf', '~', '', '&a [*a]', '*b', '!!str 1', '!!binary aGFsbG8=', '? x', '"\\ud800"', '[[[[]]]]'));
  fc.assert(fc.property(fc.constantFrom(...fields), value, ([file, offset], written) => {
    examine(basis.map((other) => (other.path === file ? { path: file, text: other.text.slice(0, offset) + other.text.slice(offset).replace(/^[^,}\n]*/, () => written) } : other)));
  }), { numRuns: 250 });
}, 120_000);

test('any text at all as a file', () => {
  fc.assert(fc.property(path, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (name, text, isFenced) => {
    examine(basis.map((file) => (file.path === name ? { path: name, text: isFenced ? `---\n${text}\n---\n${text}` : text } : file)));
  }), { numRuns: 200 });
}, 120_000);

const frontmatter = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index] ?? 'a'}`).join(', ')}]`)].join('\n');

test.each([
  ['an empty file', ''],
  ['only white space', ' \n\t\n'],
  ['only the fences', '---\n---'],
  ['one fence', '---'],
  ['no end of line at the end', frontmatter('title: x').trimEnd()],
  ['a list as fields', frontmatter('- a\n- b')],
  ['a text as fields', frontmatter('hallo')],
  ['a number as fields', frontmatter('12')],
  ['null as fields', frontmatter('null')],
  ['a date as fields', frontmatter('2024-06-11')],
  ['an alias to nothing', frontmatter('title: *weg')],
  ['an alias to itself', frontmatter('title: &a [*a]\nterm: &b { c: *b }')],
  ['aliases that multiply', frontmatter(bomb)],
  ['a merge key', frontmatter('a: &a { title: x }\n<<: *a')],
  ['keys that are lists', frontmatter('? [a, b]\n: c\n? { d: e }\n: f')],
  ['an empty key', frontmatter(': x\n"": y')],
  ['names of the language', frontmatter('__proto__: { a: 1 }\nconstructor: x\ntoString: y')],
  ['names of the language in prose', frontmatter('title: x', '[x](constructor:y) <constructor /> <toString>x</toString>\n')],
  ['several documents', 'title: x\n---\ntitle: y\n---\n'],
  ['a huge list', frontmatter(`aliases:\n${'  - naam\n'.repeat(5000)}`)],
  ['a huge line', frontmatter(`title: ${'lang '.repeat(20_000)}`, '[x]('.repeat(500))],
  ['deep brackets', frontmatter(`title: ${'['.repeat(500)}`, `${'> '.repeat(200)}${'<Duiding>\n\n'.repeat(100)}`)],
  ['line endings of an old Mac', frontmatter('title: x', 'Tekst.\n').replaceAll('\n', '\r')],
  ['mixed line endings', frontmatter('title: "x', 'a\r\rb < c').replace('\n', '\r\n')],
  ['half a pair', frontmatter('title: "\\ud83d"', '\ud83d [x](\ud83d)')],
])('%s, in every file', (_, text) => {
  for (const { path: name } of basis) examine(basis.map((file) => (file.path === name ? { path: name, text } : file)));
  examine(basis.map((file) => ({ ...file, text })));
}, 60_000);

test('no content at all, and files that are no content', () => {
  examine([]);
  examine([{ path: 'content/', text: '' }, { path: 'content', text: 'x' }, { path: 'content/begrippen/.mdx', text: '' }, { path: 'content/x/y/z', text: '' }, { path: 'content/begrippen/\ud83d.mdx', text: '' }]);
});
