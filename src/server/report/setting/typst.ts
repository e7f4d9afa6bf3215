import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What is used of @myriaddreamin/typst-ts-node-compiler, which is not there on every machine. */
interface Compiler {
  mapShadow(path: string, content: Buffer): void
  resetShadow(): void
  evictCache(maximumAge: number): void
  pdf(
    by: { readonly mainFilePath: string; readonly resetRead: boolean },
    options: { readonly pdfStandard: string },
  ): Buffer
}

const folder = fileURLToPath(new URL('../../../../reports', import.meta.url))
const fontNames = ['report-sans-regular.ttf', 'report-sans-semibold.ttf']
/** Accessible to screen readers, as the compiler itself checks it. */
const pdfStandard = 'ua-1'
/** How many documents later what was remembered of one is forgotten. */
const remembered = 2

/** The fonts that documents are set in; no other is looked for, so that pages are the same on every machine. */
export const reportFonts = (): Buffer[] => fontNames.map((name) => readFileSync(`${folder}/fonts/${name}`))

let opened: Compiler | undefined

/** undefined where the machine has no compiler: it is an optional part, and there is none for some systems. */
function openCompiler(): Compiler | undefined {
  if (opened) return opened
  try {
    const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
    opened = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: reportFonts() }] }) as Compiler
    return opened
  } catch {
    return undefined
  }
}

/**
 * A document as PDF/UA-1. Takes up to a second, in which nothing else of the thread runs.
 *
 * @param template of `reports`, without its ending.
 * @param files what it reads, by name.
 * @returns the same bytes for the same files; undefined where the machine cannot.
 */
export function setDocument(template: string, files: Readonly<Record<string, string>>): Buffer | undefined {
  const compiler = openCompiler()
  if (!compiler) return undefined
  for (const [name, content] of Object.entries(files)) {
    compiler.mapShadow(`${folder}/${name}`, Buffer.from(content))
  }
  try {
    return compiler.pdf({ mainFilePath: `${folder}/${template}.typ`, resetRead: true }, { pdfStandard })
  } catch (cause) {
    // The compiler's errors have no message of their own.
    throw new Error(`The document ${template} cannot be set: ${(cause as { code?: string }).code ?? cause}`, {
      cause,
    })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(remembered)
  }
}
