import { openChromium } from './chromium.ts';
import { findFirefox, findWebKit, type EngineName } from './find-engines.ts';
import { openFirefox } from './firefox.ts';
import type { EngineReader } from './reader.ts';
import { openWebKit } from './webkit.ts';

/** The engines that are on this machine, each with how a reader starts in it. */
export function listEngines(): readonly (readonly [name: EngineName, open: () => Promise<EngineReader>])[] {
  const [firefox, webkit] = [findFirefox(), findWebKit()];
  return [
    ['Chromium', openChromium],
    ...(firefox === undefined ? [] : [['Firefox', () => openFirefox(firefox)] as const]),
    ...(webkit === undefined ? [] : [['WebKit', () => openWebKit(webkit)] as const]),
  ];
}
