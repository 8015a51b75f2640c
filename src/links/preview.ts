/** What in the head of a page is about the page itself: its title, what previews and reference managers read, and the address it calls its own. */
const ABOUT_PAGE = /\s*(?:<title>[^<]*<\/title>|<meta (?:property="og:|name="(?!viewport|theme-color|generator))[^>]*>|<link rel="canonical"[^>]*>)/g;

/** The HTML of a page that leads on, with everything in its head that the target says about itself, so that a preview of the old address shows the new page. */
export function copyPreview(notice: string, target: string): string {
  const headOf = (html: string): string => html.slice(0, html.indexOf('</head>'));
  const [own, theirs] = [headOf(notice), headOf(target)];
  const about = [...theirs.matchAll(ABOUT_PAGE)].map((match) => match[0].trim()).join('');
  return `${own.replace(ABOUT_PAGE, '')}${about}${notice.slice(own.length)}`;
}
