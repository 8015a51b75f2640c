/** Brings the search to the search page; apart, so that the page is there first. */
void import('./search-results.ts');
