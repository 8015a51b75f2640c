import { unzipSync, unzlibSync } from 'fflate';
import type { Unpacker } from './unpacker.ts';

/** Unpacks with fflate, in the browser and outside it. */
export const UNPACKER: Unpacker = {
  unzip: (bytes, wants) => unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) }),
  inflate: (bytes) => unzlibSync(bytes),
};
