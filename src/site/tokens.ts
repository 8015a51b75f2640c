/** A token that a house style may set. */
export interface Token {
  /** Its name in CSS. */
  readonly name: `--${string}`;
  /** What it is for. */
  readonly use: string;
  /** Whether it is a colour, to be shown as one. */
  readonly isColour: boolean;
}

const colour = (name: Token['name'], use: string): Token => ({ name, use, isColour: true });
const other = (name: Token['name'], use: string): Token => ({ name, use, isColour: false });

/** The first tier: what everything is made of. */
export const BASE_TOKENS: readonly Token[] = [
  colour('--bs-paper', 'papier: de achtergrond'),
  colour('--bs-paper-raised', 'wat op het papier ligt: knoppen, kaartjes'),
  colour('--bs-ink', 'inkt: tekst'),
  colour('--bs-ink-soft', 'zachte inkt: bijschriften en lijnen van knoppen'),
  colour('--bs-line', 'haarlijnen'),
  colour('--bs-accent', 'accent: links en balken'),
  colour('--bs-mark', 'markeerstift'),
  other('--bs-font-reading', 'letter om te lezen'),
  other('--bs-font-interface', 'letter voor knoppen en tabellen'),
  other('--bs-measure', 'breedte van een regel'),
];

/** The second tier, per component; named as NL Design System names tokens. Those that the style sheets do not set fall back to the first tier. */
export const COMPONENT_TOKENS: readonly Token[] = [
  colour('--balanceerstok-document-color', 'tekst van de pagina'),
  colour('--balanceerstok-document-background-color', 'achtergrond van de pagina'),
  other('--balanceerstok-document-font-family', 'letter van de pagina'),
  colour('--balanceerstok-heading-color', 'koppen'),
  other('--balanceerstok-heading-font-family', 'letter van koppen'),
  colour('--balanceerstok-link-color', 'links'),
  colour('--balanceerstok-button-color', 'tekst van knoppen'),
  colour('--balanceerstok-button-background-color', 'achtergrond van knoppen'),
  colour('--balanceerstok-button-border-color', 'rand van knoppen'),
  other('--balanceerstok-button-border-radius', 'ronding van knoppen'),
  colour('--balanceerstok-focus-outline-color', 'rand om wat het toetsenbord aanwijst'),
];
