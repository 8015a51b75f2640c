import type { RawFile } from '#model/content.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkCellGaps } from './cell-gaps.ts';
import { checkCitations } from './citations.ts';
import { checkComponents } from './components.ts';
import { checkDatasetTotals } from './dataset-totals.ts';
import { checkDefinitionVersions } from './definition-versions.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { checkDuplicateNames } from './duplicate-names.ts';
import { withoutEchoes } from './echoes.ts';
import { checkEncoding } from './encoding.ts';
import { checkEverydayWords } from './everyday-words.ts';
import { checkFileNames } from './file-names.ts';
import { checkHeadings } from './headings.ts';
import { checkHierarchy } from './hierarchy.ts';
import { checkImages } from './images.ts';
import { checkInstrumentOrigin } from './instrument-origin.ts';
import { checkInstrumentParts } from './instrument-parts.ts';
import { checkLanguage } from './language.ts';
import { checkLinks } from './links.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLocatorTree } from './locator-tree.ts';
import { checkLooseMarks } from './loose-marks.ts';
import { checkOrphans } from './orphans.ts';
import { checkPassages } from './passages.ts';
import { checkPrivacy } from './privacy.ts';
import { checkReferences } from './references.ts';
import { checkRelationBasis } from './relation-basis.ts';
import { checkRelationCycles } from './relation-cycles.ts';
import { checkRelationPairs } from './relation-pairs.ts';
import { checkRouteTimes } from './route-times.ts';
import { checkSchema } from './schema.ts';
import { checkSearchWords } from './search-words.ts';
import { checkSilentSources } from './silent-sources.ts';
import { checkSourceSigns } from './source-signs.ts';
import { checkSyntax } from './syntax.ts';
import { checkTermArticles } from './term-articles.ts';
import { checkUncitedParagraphs } from './uncited-paragraphs.ts';
import { checkUnlinkedTerms } from './unlinked-terms.ts';
import type { Rule } from './rule.ts';
import { openWorkspace } from './workspace.ts';

/** All rules, in the order in which an editor would want to repair. */
const RULES: readonly Rule[] = [
  checkFileNames, checkEncoding, checkSyntax, checkSchema, checkReferences, checkDuplicateIds, checkDuplicateNames, checkDefinitionVersions, checkTermArticles, checkSourceSigns, checkLocatorTree, checkPassages,
  checkRelationPairs, checkRelationCycles, checkHierarchy, checkRelationBasis, checkCitations, checkCellGaps, checkDatasetTotals, checkRouteTimes, checkInstrumentParts, checkInstrumentOrigin, checkUncitedParagraphs,
  checkComponents, checkDiagrams, checkHeadings, checkImages, checkLinks, checkLinkTexts, checkLooseMarks, checkLanguage, checkPrivacy, checkOrphans, checkSilentSources, checkUnlinkedTerms,
  checkSearchWords, checkEverydayWords, checkAbbreviations,
];

/** Runs every rule over all content and returns everything found, by file and place; the same place and rule is reported once. */
export function runChecks(files: readonly RawFile[]): readonly Diagnostic[] {
  const workspace = openWorkspace(files);
  const all = withoutEchoes(RULES.flatMap((rule) => rule(workspace)));
  const unique = new Map(all.map((item) => [[item.file, item.line, item.column, item.rule, item.message].join(' '), item]));
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
