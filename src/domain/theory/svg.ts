// Elements of an SVG file as text, without a document to make them in. Whatever people wrote comes out as text.

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** What is already the text of elements; only this file makes it. */
export interface Svg {
  readonly svg: string
}

/** Strings among the children are texts, and are escaped, as are the values of attributes. */
export function element(name: string, attributes: Attributes, children: readonly (Svg | string)[] = []): Svg {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value ?? '')}"`)
    .join('')
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.svg)).join('')
  return { svg: inside === '' ? `<${name}${own}/>` : `<${name}${own}>${inside}</${name}>` }
}

/** A tenth of a pixel is as near as anyone can see. */
const short = (value: number) => String(Math.round(value * 10) / 10)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Without what no XML file may hold: control marks and halves of letters. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark)
