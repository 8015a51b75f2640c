import { installEngines } from './find-engines.ts';

installEngines();
