import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
/** Where the files are that stand for groups. They are written anew before each run. */
const groupsFolder = join(root, '.cache/test-groups')
const firstWords = 'import { runTogether } from'

/** Folders whose files share processes, and how many at most: a process is to end within an hour on a machine at a tenth of the speed. */
const mostByFolder: Readonly<Record<string, number>> = {
  'src/': 30,
  'tools/': 30,
  'test/clients/': 8,
  'test/golden/': 16,
  'test/integration/': 8,
  'test/properties/': 8,
  'test/report/': 8,
  'test/security/': 8,
  'test/structure/': 8,
  'test/uncertainty/': 8,
  'test/web/': 4,
}

/** The longest of all, which begins first: the runner takes files by their names, and one that ends last leaves a processor idle. */
const longest = 'test/web/every-screen.test.ts'

/** Files that have a process of their own, and why. */
export const alone: readonly string[] = [
  // They change the environment of their process.
  'src/server/postgres/account.test.ts',
  'src/server/postgres/socket.test.ts',
  // They measure the memory or the event loop of their process, or hold it up.
  'src/server/exchange/xlsx/hostile.test.ts',
  'test/integration/event-loop-delay.test.ts',
  'test/integration/overload.test.ts',
  'test/security/08-resources.test.ts',
  // They look at many things one after the other, or have pages of their own.
  'test/web/charts.test.ts',
  'test/web/equality.test.ts',
  longest,
  'test/web/parts.test.ts',
]

const testPatterns: readonly string[] = ['src/**/*.test.ts', 'tools/**/*.test.ts', 'test/**/*.test.ts']

/** All test files, from the root of the repository. */
export const findTestFiles = (): string[] =>
  testPatterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map((file) => file.replaceAll(sep, '/'))

/** Test files that run one after the other in one process, which reads what they need once. */
export interface Group {
  readonly name: string
  readonly files: readonly string[]
}

export function groupFiles(files: readonly string[]): { groups: Group[]; others: string[] } {
  const sorted = files.toSorted()
  const groups = Object.entries(mostByFolder).flatMap(([folder, most]) => {
    const own = sorted.filter((file) => file.startsWith(folder) && !alone.includes(file))
    const count = Math.ceil(own.length / most)
    return Array.from({ length: count }, (_, place) => ({
      name: `${folder.replaceAll('/', '-')}${place + 1}`,
      files: own.slice((place * own.length) / count, ((place + 1) * own.length) / count),
    }))
  })
  const first = sorted.filter((file) => file === longest)
  groups.unshift({ name: '0-longest', files: first })
  const grouped = new Set(groups.flatMap(({ files }) => files))
  return { groups, others: sorted.filter((file) => !grouped.has(file)) }
}

/** Writes a test file for each group into the folder. @returns their paths. */
export function writeGroups(groups: readonly Group[], folder = groupsFolder): string[] {
  mkdirSync(folder, { recursive: true })
  const program = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'together.ts')).href)
  return groups.map(({ name, files }) => {
    const path = join(folder, `${name}.test.ts`)
    const list = JSON.stringify(files, null, 2)
    writeFileSync(path, `${firstWords} ${program}\n\nawait runTogether(${list})\n`)
    return path
  })
}

/** The files of the group that a test file stands for; undefined where it is none. */
export function filesOfGroup(entryFile: string): readonly string[] | undefined {
  const text = readFileSync(entryFile, 'utf8')
  const [list] = (text.startsWith(firstWords) && /\[.*\]/s.exec(text)) || []
  return list === undefined ? undefined : JSON.parse(list)
}
