/** Twice as many dots as pixels, for slides and print. */
const density = 2

/**
 * A picture as PNG. It is painted shape by shape rather than through an <img>, because an image has none of the page's
 * fonts, and the policy lets none be made in the page.
 *
 * @param picture of rectangles, lines, paths, circles and texts, with all attributes and no style sheet.
 * @returns null where the browser cannot.
 */
export async function pngOf(picture: SVGSVGElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = numberOf(picture, 'width') * density
  canvas.height = numberOf(picture, 'height') * density
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(density, density)
  const family = picture.getAttribute('font-family') ?? 'sans-serif'
  const size = numberOf(picture, 'font-size')
  for (const child of picture.children) paint(context, child, { family, size })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

interface Font {
  readonly family: string
  readonly size: number
}

const numberOf = (element: Element, name: string, otherwise = 0): number =>
  Number(element.getAttribute(name) ?? otherwise)

function paint(context: CanvasRenderingContext2D, element: Element, font: Font): void {
  context.save()
  context.globalAlpha *= numberOf(element, 'opacity', 1)
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(element.getAttribute('transform') ?? '') ?? []
  context.translate(Number(x ?? 0), Number(y ?? 0))
  if (element.tagName === 'text') paintText(context, element, font)
  else if (element.tagName === 'g') for (const child of element.children) paint(context, child, font)
  else paintShape(context, element)
  context.restore()
}

function paintText(context: CanvasRenderingContext2D, element: Element, { family, size }: Font): void {
  const weight = element.getAttribute('font-weight') ?? '400'
  context.font = `${weight} ${numberOf(element, 'font-size', size)}px ${family}`
  const anchor = element.getAttribute('text-anchor')
  context.textAlign = anchor === 'end' ? 'right' : anchor === 'middle' ? 'center' : 'left'
  context.fillStyle = element.getAttribute('fill') ?? 'black'
  context.fillText(element.textContent ?? '', numberOf(element, 'x'), numberOf(element, 'y'))
}

function paintShape(context: CanvasRenderingContext2D, element: Element): void {
  const shape = shapes[element.tagName]?.(element)
  if (!shape) return
  const fill = element.getAttribute('fill') ?? 'black'
  if (fill !== 'none' && fill !== 'transparent') {
    context.fillStyle = fill
    context.fill(shape)
  }
  const stroke = element.getAttribute('stroke') ?? 'none'
  if (stroke === 'none') return
  context.strokeStyle = stroke
  context.lineWidth = numberOf(element, 'stroke-width', 1)
  context.setLineDash(
    (element.getAttribute('stroke-dasharray') ?? '').split(/[ ,]+/).filter(Boolean).map(Number),
  )
  context.stroke(shape)
}

const shapes: Readonly<Record<string, (element: Element) => Path2D>> = {
  path: (element) => new Path2D(element.getAttribute('d') ?? ''),
  rect: (element) => {
    const path = new Path2D()
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(element, name))
    path.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, numberOf(element, 'rx'))
    return path
  },
  line: (element) => {
    const path = new Path2D()
    path.moveTo(numberOf(element, 'x1'), numberOf(element, 'y1'))
    path.lineTo(numberOf(element, 'x2'), numberOf(element, 'y2'))
    return path
  },
  circle: (element) => {
    const path = new Path2D()
    path.arc(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'), 0, 2 * Math.PI)
    return path
  },
}
