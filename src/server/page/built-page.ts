import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, glob, mkdir, mkdtemp, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

/** What a page is built from, and where to. */
export interface PageSources {
  /** All that follows is below it. */
  readonly root: string
  /** Files that decide what the page is; a folder stands for all that is in it. */
  readonly sources: readonly string[]
  /** The program that builds: it is told the folder to write to. */
  readonly program: string
  readonly cache: string
}

/** The product's own. */
export const ownPage: PageSources = {
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  sources: ['src/web', 'src/engine', 'src/contract', 'reference-data/published', 'package-lock.json'],
  program: 'src/web/build/build.ts',
  cache: '.cache/web',
}

const keptPages = 2
const abandonedMilliseconds = 3_600_000

/**
 * The folder of the built page: built now if it has not been from these sources. It is written beside its place and renamed, so that
 * there is never half of it, also where several build at once.
 *
 * @throws {Error} with what the build says, when it fails.
 */
export async function builtPage(page: PageSources, signal?: AbortSignal): Promise<string> {
  const cache = join(page.root, page.cache)
  const place = await placeOf(page)
  if (!(await isThere(place))) {
    const building = await beginBuilding(cache)
    try {
      await build(join(page.root, page.program), building, signal)
      // Whoever builds it, others may serve it.
      await chmod(building, 0o755)
      await rename(building, place).catch(async (error) => {
        // Somebody else was quicker, with the same sources.
        if (!(await isThere(place))) throw error
      })
    } finally {
      await rm(building, { recursive: true, force: true })
    }
  }
  // Who may only read it can serve it as well.
  await keepInOrder(cache, place).catch(() => {})
  return place
}

/**
 * For a page that is being served from a folder: builds it again where somebody has deleted it meanwhile.
 *
 * @returns whether it had to be built again.
 * @throws {Error} where its sources are others by now, because a page of theirs would not fit the server that runs.
 */
export async function rebuiltWhereGone(
  page: PageSources,
  directory: string,
  signal?: AbortSignal,
): Promise<boolean> {
  if (await isThere(directory)) return false
  if ((await placeOf(page)) !== directory) {
    throw new Error(
      `The page is gone (${directory}), and its sources have changed since the start: start anew to serve the page; the API is served.`,
    )
  }
  await builtPage(page, signal)
  return true
}

/** A new folder to build into. @throws {Error} where none can be made. */
async function beginBuilding(cache: string): Promise<string> {
  try {
    await mkdir(cache, { recursive: true })
    return await mkdtemp(join(cache, 'building-'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(
      `The page cannot be built, because ${cache} cannot be written (${code ?? message}): start once as who may, or allow it.`,
      { cause: error },
    )
  }
}

/** Where the page of these sources is, or will be. */
const placeOf = async (page: PageSources): Promise<string> =>
  join(page.root, page.cache, await hashSources(page))

async function keepInOrder(cache: string, place: string): Promise<void> {
  const now = new Date()
  await utimes(place, now, now)
  await forgetOld(cache)
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function hashSources({ root, sources }: PageSources): Promise<string> {
  const patterns = sources.flatMap((source) => [source, `${source}/**/*`])
  const found: string[] = []
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    if (entry.isFile() && !entry.name.includes('.test.')) found.push(join(entry.parentPath, entry.name))
  }
  const paths = [...new Set(found)].sort()
  const texts = await Promise.all(paths.map((path) => readFile(path)))
  const hash = createHash('sha256')
  for (const [index, path] of paths.entries()) {
    const text = texts[index] ?? Buffer.alloc(0)
    hash.update(`${relative(root, path)}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex').slice(0, 20)
}

async function build(program: string, directory: string, signal?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [program, directory], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  })
  let said = ''
  const hear = (text: Buffer) => {
    said += text
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  const code = await promise
  // Whoever reads a log sees colours as signs between the words.
  if (code !== 0) throw new Error(`The page cannot be built:\n${stripVTControlCharacters(said.trim())}`)
}

/** Keeps the pages that were used last, and what may still be written to. */
async function forgetOld(cache: string): Promise<void> {
  const pages: { path: string; usedAt: number }[] = []
  for await (const entry of glob('*', { cwd: cache, withFileTypes: true })) {
    const path = join(cache, entry.name)
    const usedAt = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0
    if (!entry.name.startsWith('building-')) pages.push({ path, usedAt })
    else if (usedAt < Date.now() - abandonedMilliseconds) await rm(path, { recursive: true, force: true })
  }
  const old = pages.sort((one, other) => other.usedAt - one.usedAt).slice(keptPages)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
