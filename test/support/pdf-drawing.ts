import { type Fonts, glyphsOf, pdfPages } from './pdf-text.ts'

/** Rows and columns of a change of coordinates, as PDF has them: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

interface State {
  readonly matrix: Matrix
  readonly fill: string
  readonly stroke: string
  readonly width: number
}

/** A4, in points; a picture counts from above, a PDF from below. */
const [pageWidth, pageHeight] = [595.3, 841.9]
const start: State = { matrix: [1, 0, 0, -1, 0, pageHeight], fill: '#000000', stroke: '#000000', width: 1 }

/** The pages of a PDF as pictures that can be looked at: every shape in its colour, and every text where it begins. */
export const pdfDrawings = (pdf: Buffer): string[] =>
  pdfPages(pdf).map(({ content, fonts }) => {
    const drawer = new Drawer(fonts)
    for (const [token] of content.matchAll(tokens)) drawer.take(token)
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pageWidth} ${pageHeight}" font-family="Inter, sans-serif">`,
      '<title>A page</title>',
      ...drawer.drawn,
      '</svg>\n',
    ].join('\n')
  })

/** Texts and lists of them whole, marks of what something is, and every other word. */
const tokens = /\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<<[\s\S]*?>>|[[\]]|[^\s[\]()]+/g

const rounded = (value: number) => String(Math.round(value * 10) / 10 + 0)
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const colourOf = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

class Drawer {
  readonly drawn: string[] = []
  readonly #fonts: Fonts
  readonly #states: State[] = []
  #state = start
  #operands: string[] = []
  #path = ''
  #text = ''
  #font = { name: '', size: 0 }
  #origin: readonly [number, number] = [0, 0]

  constructor(fonts: Fonts) {
    this.#fonts = fonts
  }

  take(token: string): void {
    const operator = this.#operators[token]
    if (!operator) {
      this.#operands.push(token)
      return
    }
    operator(this.#operands.map(Number))
    this.#operands = []
  }

  readonly #operators: Readonly<Record<string, (numbers: number[]) => void>> = {
    q: () => this.#states.push(this.#state),
    Q: () => {
      this.#state = this.#states.pop() ?? start
    },
    cm: (numbers) => this.#set({ matrix: product(this.#state.matrix, numbers as unknown as Matrix) }),
    w: ([width = 0]) => this.#set({ width }),
    scn: (parts) => this.#set({ fill: colourOf(parts) }),
    SCN: (parts) => this.#set({ stroke: colourOf(parts) }),
    m: (numbers) => this.#go('M', numbers),
    l: (numbers) => this.#go('L', numbers),
    c: (numbers) => this.#go('C', numbers),
    h: () => {
      this.#path += 'Z'
    },
    f: () => this.#draw(`fill="${this.#state.fill}"`),
    S: () =>
      this.#draw(`fill="none" stroke="${this.#state.stroke}" stroke-width="${rounded(this.#state.width)}"`),
    n: () => {
      this.#path = ''
    },
    Tf: ([, size = 0]) => {
      this.#font = { name: this.#operands.at(-2)?.slice(1) ?? '', size }
    },
    Tm: ([, , , , x = 0, y = 0]) => {
      this.#origin = [x, y]
    },
    Tj: () => this.#write(),
    TJ: () => this.#write(),
    ET: () => this.#end(),
    // Not of what is seen: what a piece is, and in which space its colours are.
    BDC: () => undefined,
    BMC: () => undefined,
    EMC: () => undefined,
    BT: () => undefined,
    Tr: () => undefined,
    W: () => undefined,
    M: () => undefined,
    cs: () => undefined,
    CS: () => undefined,
  }

  #set(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes }
  }

  #at(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.#state.matrix
    return `${rounded(a * x + c * y + e)} ${rounded(b * x + d * y + f)}`
  }

  #go(kind: string, numbers: readonly number[]): void {
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [this.#at(x, numbers[i + 1] ?? 0)] : []))
    this.#path += kind + points.join(' ')
  }

  #draw(look: string): void {
    this.drawn.push(`<path d="${this.#path}" ${look}/>`)
    this.#path = ''
  }

  #write(): void {
    const letters = this.#fonts.get(this.#font.name)
    for (const operand of this.#operands) {
      if (!operand.startsWith('(')) continue
      this.#text += glyphsOf(operand.slice(1, -1))
        .map((glyph) => letters?.get(glyph) ?? '')
        .join('')
    }
  }

  #end(): void {
    const [x, y] = this.#at(...this.#origin).split(' ')
    const { name, size } = this.#font
    const weight = name === 'f1' ? ' font-weight="600"' : ''
    this.drawn.push(
      `<text x="${x}" y="${y}" font-size="${rounded(size)}" fill="${this.#state.fill}"${weight}>${escaped(this.#text)}</text>`,
    )
    this.#text = ''
  }
}

/** What is drawn within a change of coordinates that is itself changed. */
function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
