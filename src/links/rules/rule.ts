import type { Diagnostic } from '#model/diagnostic.ts';
import type { Contract } from '../contract.ts';

/** A rule of the link contract: returns what it finds, never throws, changes nothing. */
export type LinkRule = (contract: Contract) => readonly Diagnostic[];
