import { toFrame, type Embed } from '#knowledge/embed.ts';

/** The description of an embed by which content systems make one from an address (oEmbed 1.0, type "rich"); `site` is the full address of the home page. */
export function toOembed(embed: Embed, site: string) {
  return { version: '1.0', type: 'rich', title: embed.title, provider_name: 'Balanceerstok', provider_url: site, html: toFrame(embed), width: embed.width, height: embed.height };
}
