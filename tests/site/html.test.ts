import { describe, expect, test } from 'vitest';
import { invalidIn } from '../access/validator.ts';
import { readPages } from './dist.ts';

describe('the HTML', () => {
  test('of a faulty page is refused', async () => {
    expect(await invalidIn('<!DOCTYPE html><html lang="nl"><head><title>a</title></head><body><p id="a"></p><p id="a" style="color:red"></p></body></html>', 'x')).toHaveLength(2);
  });

  test('with something after the end of the body is refused', async () => {
    const page = '<!DOCTYPE html><html lang="nl"><head><title>a</title></head><body><p>b</p></body></html>';
    expect(await invalidIn(`${page}\n`, 'x')).toEqual([]);
    expect(await invalidIn(`${page}<script src="/a.js"></script>`, 'x')).toEqual(['x: something stands after the end of the body']);
  });

  test('of every page is valid', async () => {
    const faults: string[] = [];
    for (const { file, html } of readPages()) faults.push(...(await invalidIn(html, file)));
    expect(faults).toEqual([]);
  });
});
