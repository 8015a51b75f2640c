/** The other address of the same thing: a place in a page has one with # and one without, as a row, a passage and a source's sense do. Undefined when there is none. */
export function twinOf(address: string): string | undefined {
  const [, page = '', anchor = ''] = /^(\/(?:bronnen|vergelijkingen)\/[^/#]+\/)#([a-z0-9-]+)$/.exec(address) ?? /^(\/begrippen\/[^/#]+\/)#betekenis-([a-z0-9-]+)$/.exec(address) ?? [];
  if (page !== '') return `${page}${anchor}/`;
  const [, room = '', id = '', part = ''] = /^\/(bronnen|vergelijkingen|begrippen)\/([^/#]+)\/([a-z0-9-]+)\/$/.exec(address) ?? [];
  return room === '' || (room === 'begrippen' && /^v\d+$/.test(part)) ? undefined : `/${room}/${id}/#${room === 'begrippen' ? 'betekenis-' : ''}${part}`;
}
