/** The diagrams of our own, by id, with the title shown above them; each has a component of the same name. */
export const DIAGRAMS = {
  koorddansmodel: 'Het koorddansmodel',
  uitvoeringsdriehoek: 'De uitvoeringsdriehoek',
  'vier-rollen': 'De vier rollen van de overheid',
  'vier-dimensies': 'De vier dimensies met hun acht pijlers',
  'richting-en-ruimte': 'Richting en ruimte',
} as const;

/** Id of a diagram. */
export type DiagramId = keyof typeof DIAGRAMS;
