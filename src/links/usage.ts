/** A command: how it is typed and what it does. */
interface Command { readonly form: string; readonly does: string }

/** The commands, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  vastleggen: { form: 'vastleggen', does: 'legt nieuwe adressen vast, zodat zij voortaan blijven werken' },
  titel: { form: 'titel <begrip> "<nieuwe term>"', does: 'geeft een begrip een andere term; het adres blijft, de oude term wordt een andere naam' },
  hernoem: { form: 'hernoem <begrip> <nieuwe-id> [--term "<nieuwe term>"] [--reden "<zin>"]', does: 'geeft een begrip een ander adres, past elke verwijzing aan en leidt het oude adres door' },
  'voeg-samen': { form: 'voeg-samen <begrip> <ander-begrip> [--neem-over] [--plaats <anker>=<anker>] [--reden "<zin>"]', does: 'laat het eerste begrip opgaan in het tweede; elk beloofd anker moet daar een plaats hebben' },
  'trek-in': { form: 'trek-in <begrip of adres> --reden "<zin>" [--in-plaats-daarvan <begrip of adres>]', does: 'neemt iets terug; er blijft een pagina staan die zegt wanneer, waarom en wat er nu voor is' },
  'nieuwe-versie': { form: 'nieuwe-versie <begrip> --wijziging "<zin>" [--definitie "<nieuwe tekst>"] [--oud "<oude tekst>"]', does: 'maakt van de veranderde definitie een nieuwe versie; de oude blijft te lezen' },
  verhuis: { form: 'verhuis "<oud adres>" "<nieuw adres>" --reden "<zin>"', does: 'schrijft op dat iets anders dan een begrip, of één plaats op een pagina, nu ergens anders staat' },
  herzegel: { form: 'herzegel', does: 'zet de lijst op volgorde nadat git twee takken heeft samengevoegd; alleen als er niets uit is verdwenen' },
};

/** How the commands are typed, for who gives none or one that does not exist. */
export function explainCommands(): string {
  const lines = Object.values(COMMANDS).flatMap(({ form, does }) => [`  npm run links -- ${form}`, `      ${does}`]);
  return ['Adressen die lezers gebruiken blijven werken. Deze opdrachten passen de inhoud en de lijsten in content/links samen aan:', '', ...lines, '', 'Een begrip noemt u bij zijn bestandsnaam in content/begrippen, zonder .mdx. Gaat er iets mis, dan is er niets veranderd.'].join('\n');
}

/** How one command is typed. */
export function explainCommand(name: string): string {
  return `Zo typt u het: npm run links -- ${COMMANDS[name]?.form ?? ''}`;
}
