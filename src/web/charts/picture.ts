import type { ChartText } from './chart-text.ts'
import { colours, partColours } from './colours.ts'
import { fontSize, lineHeight, wrapped } from './text-width.ts'

const namespace = 'http://www.w3.org/2000/svg'
const margin = 16
const titleSize = 15
const titleHeight = 22
const tokens = [...Object.values(colours), ...Object.values(partColours)]
/** What only a page has a use for. */
const pageAttributes = ['class', 'tabindex', 'role', 'aria-label', 'aria-hidden', 'data-mark']

export interface Heading extends Pick<ChartText, 'title' | 'subtitle' | 'notes' | 'table'> {
  readonly citation: string
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  return made
}

/**
 * A drawing that stands by itself: with title, unit, notes, citation and its numbers as metadata, in light colours whatever the page shows, without
 * style sheets, so that every program that opens SVG shows the same.
 */
export function pictureOf(svg: SVGSVGElement, heading: Heading): SVGSVGElement {
  const { title, subtitle, notes, citation, table } = heading
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  const linesOf = (texts: readonly string[]) => texts.filter(Boolean).flatMap((text) => wrapped(text, width))
  const above = linesOf([subtitle])
  const below = linesOf([...notes, citation])
  const top = margin + titleHeight + above.length * lineHeight + 8
  const size = {
    width: width + 2 * margin,
    height: top + height + 12 + below.length * lineHeight + margin / 2,
  }
  const made = element('svg', { xmlns: namespace, ...size, 'font-size': fontSize }) as SVGSVGElement
  made.setAttribute('font-family', svg.getAttribute('font-family') ?? 'sans-serif')
  const words = (lines: readonly string[], y: number) =>
    lines.map((line, i) => element('text', { x: margin, y: y + i * lineHeight, fill: colours.soft }, line))
  const drawn = element('g', { transform: `translate(${margin} ${top})` })
  drawn.append(...(svg.cloneNode(true) as SVGSVGElement).childNodes)
  made.append(
    element('title', {}, title),
    // A program that reads the file finds the numbers in it, and where they are from.
    element('metadata', {}, JSON.stringify({ title, subtitle, citation, ...table })),
    element('rect', { ...size, fill: colours.sheet }),
    element(
      'text',
      { x: margin, y: margin + 12, 'font-size': titleSize, 'font-weight': 600, fill: colours.ink },
      title,
    ),
    ...words(above, margin + titleHeight + 8),
    drawn,
    ...words(below, top + height + 20),
  )
  resolve(made)
  return made
}

/** Takes away what belongs to the page, and puts a colour in the place of each token. */
function resolve(picture: SVGSVGElement): void {
  const colourOf = lightColours()
  for (const each of picture.querySelectorAll('*')) {
    for (const name of pageAttributes) each.removeAttribute(name)
    for (const { name, value } of [...each.attributes]) {
      if (value.startsWith('var(')) each.setAttribute(name, colourOf(value))
    }
  }
}

/**
 * What a token stands for where the page is light. The page is turned light for so long as that is read: it is not painted in
 * between, and only its root knows of the theme, whatever the build makes of `light-dark()`.
 */
function lightColours(): (token: string) => string {
  const { dataset } = document.documentElement
  const { theme } = dataset
  const probe = document.createElement('span')
  const known = new Map<string, string>()
  dataset.theme = 'light'
  document.body.append(probe)
  for (const token of tokens) {
    probe.style.color = token
    known.set(token, getComputedStyle(probe).color)
  }
  probe.remove()
  if (theme === undefined) delete dataset.theme
  else dataset.theme = theme
  return (token) => known.get(token) ?? 'black'
}
