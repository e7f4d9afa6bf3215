import type { Shot } from './shot.ts'

const head = `# Screens

Made by \`npm run screens\` from a server as \`npm start\` starts it: every screen and its main states, light and dark, at
390, 768 and 1440 px.
`

/** The page that shows the pictures there are, in the order of the screens. */
export function indexOf(shots: readonly Shot[], files: readonly string[]): string {
  const sections = shots.flatMap(({ name, title, path }) => {
    const shown = files.filter((file) => file.replace(/-\d+-\w+\.png$/, '') === name)
    if (shown.length === 0) return []
    const link = (file: string) => {
      const [, width, theme] = /-(\d+)-(\w+)\.png$/.exec(file) ?? []
      return `[${width} ${theme}](${file})`
    }
    const byWidth = shown.toSorted((one, other) => widthOf(one) - widthOf(other) || (one < other ? 1 : -1))
    return [
      `## ${title}\n\n\`${path}\`: ${byWidth.map(link).join(', ')}\n\n![${title}](${name}-1440-light.png)\n`,
    ]
  })
  return [head, ...sections].join('\n')
}

const widthOf = (file: string): number => Number(/-(\d+)-\w+\.png$/.exec(file)?.[1])
