import { pngOf } from './painted.ts'
import { type Heading, pictureOf } from './picture.ts'
import { withTexts } from './png-text.ts'
import { fileName, save } from './save.ts'
import { asTsv } from './tsv.ts'

/** Saves a drawing with what it says of itself. @returns whether the browser could make the picture. */
export async function savePicture(
  kind: 'SVG' | 'PNG',
  drawn: SVGSVGElement,
  heading: Heading,
): Promise<boolean> {
  const made = pictureOf(drawn, heading)
  const file =
    kind === 'PNG'
      ? await pngWithNumbers(made, heading)
      : new Blob([new XMLSerializer().serializeToString(made)], { type: 'image/svg+xml' })
  if (file) save(file, fileName(heading.title, kind.toLowerCase()))
  return file !== null
}

/** The numbers go along in the file, as those of an SVG do. */
async function pngWithNumbers(
  picture: SVGSVGElement,
  { title, subtitle, citation, table }: Heading,
): Promise<Blob | null> {
  const png = await pngOf(picture)
  if (!png) return null
  const texts = { Title: title, Description: subtitle, Source: citation, Data: asTsv(table) }
  return new Blob([withTexts(new Uint8Array(await png.arrayBuffer()), texts).slice()], { type: 'image/png' })
}
