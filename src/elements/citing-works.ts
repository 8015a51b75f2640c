import type { Work } from '#knowledge/citation/work.ts';

interface SourcesFile { readonly sources: readonly { readonly id: string; readonly label: string; readonly reference: Work; readonly locators: readonly { readonly id: string; readonly label: string; readonly title: string }[] }[] }

/** A place in a source, as something that can be cited. */
export interface CitedPlace {
  /** How readers see it: "VGS · figuur II", or the source alone. */
  readonly label: string;
  readonly work: Work;
}

let files: Promise<SourcesFile> | undefined;

/** Finds the publication behind `vgs#fig-2`, or behind `vgs`; fetches the site's own file of sources, once. Fails when that cannot be fetched; the next call tries again. */
export async function findPlaces(file: string, citations: readonly string[]): Promise<readonly CitedPlace[]> {
  if (citations.length === 0) return [];
  files ??= fetch(file).then((answer) => {
    if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
    // Written by our own build.
    return answer.json() as Promise<SourcesFile>;
  }).catch((error: unknown) => {
    files = undefined;
    throw error;
  });
  const { sources } = await files;
  return citations.flatMap((citation) => {
    const [id, place] = citation.split('#');
    const source = sources.find((item) => item.id === id);
    const locator = source?.locators.find((item) => item.id === place);
    if (!source) return [];
    return [{ label: locator ? `${source.label} · ${locator.label}` : source.label, work: { ...source.reference, place: locator?.label } }];
  });
}
