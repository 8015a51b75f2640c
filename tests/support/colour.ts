/** The red, green and blue of a computed colour. */
function channels(colour: string): readonly number[] {
  const found = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour);
  if (!found) throw new Error(`Not a colour of the form rgb(…): ${colour}`);
  return found.slice(1).map(Number);
}

/** Relative luminance, between 0 (black) and 1 (white), as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio between two computed colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
