import { pngOf } from './painted.ts'
import { type Heading, pictureOf } from './picture.ts'
import { fileName, save } from './save.ts'

/** Saves a drawing with what it says of itself. @returns whether the browser could make the picture. */
export async function savePicture(
  kind: 'SVG' | 'PNG',
  drawn: SVGSVGElement,
  heading: Heading,
): Promise<boolean> {
  const made = pictureOf(drawn, heading)
  const file =
    kind === 'PNG'
      ? await pngOf(made)
      : new Blob([new XMLSerializer().serializeToString(made)], { type: 'image/svg+xml' })
  if (file) save(file, fileName(heading.title, kind.toLowerCase()))
  return file !== null
}
