/** The style sheet of the organisation that runs the site: `huisstijl.css` in the project's root, with values for our tokens; at most one, and none unless it is there. It stands in every page after our own. */
export const houseStyle: readonly string[] = Object.values(import.meta.glob<string>('/huisstijl.css', { query: '?inline', import: 'default', eager: true }));
