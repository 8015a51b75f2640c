import type { Diagnostic } from '#model/diagnostic.ts';
import type { Workspace } from './workspace.ts';

/** A check on all of the content: returns what it finds, never throws, changes nothing. */
export type Rule = (workspace: Workspace) => readonly Diagnostic[];
