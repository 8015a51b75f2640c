/** Brings the marks of a search only to a page that a search led to. */
if (location.search.includes('markeer=')) void import('./search-marks.ts').catch(() => undefined);
