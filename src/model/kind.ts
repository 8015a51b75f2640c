/** The closed list of 14 kinds of concept, with the Dutch name in singular and plural as readers see it. */
export const KINDS = {
  model: { label: 'model', plural: 'modellen' },
  rol: { label: 'rol', plural: 'rollen' },
  leiderschapsstijl: { label: 'leiderschapsstijl', plural: 'leiderschapsstijlen' },
  sturingsvorm: { label: 'sturingsvorm', plural: 'sturingsvormen' },
  overheidsperspectief: { label: 'overheidsperspectief', plural: 'overheidsperspectieven' },
  contextdruk: { label: 'contextdruk', plural: 'vormen van contextdruk' },
  besturingsdimensie: { label: 'besturingsdimensie', plural: 'besturingsdimensies' },
  actor: { label: 'actor', plural: 'actoren' },
  methode: { label: 'methode', plural: 'methoden' },
  metafoor: { label: 'metafoor', plural: 'metaforen' },
  competentie: { label: 'competentie', plural: 'competenties' },
  waarde: { label: 'waarde', plural: 'waarden' },
  spanningsveld: { label: 'spanningsveld', plural: 'spanningsvelden' },
  verschijnsel: { label: 'verschijnsel', plural: 'verschijnselen' },
} as const;

/** One of the 14 kinds of concept. */
export type Kind = keyof typeof KINDS;

/** The names of the kinds, in the order in which readers see them. */
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];
