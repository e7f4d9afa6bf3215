/** How the parts of an outcome's places that are no plain words are written. */
const words: Readonly<Record<string, string>> = {
  lcop: 'LCOP',
  npv: 'NPV',
  irr: 'IRR',
  mfsp: 'MFSP',
  opex: 'OPEX',
  corsia: 'CORSIA',
}

/** `technoEconomics.feedstocks[].cost` is “Feedstocks: cost”: the name of a place in an outcome, in words. */
export function outputName(path: string): string {
  const [, ...parts] = path.replaceAll('[]', '').split('.')
  return parts.map((part, i) => inWords(part, i === 0)).join(': ')
}

/** What is included as a whole is named without its members. */
export function outputNames(paths: readonly string[]): string[] {
  const whole = new Set(paths)
  const isPart = (path: string): boolean => {
    const outer = path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '')
    return outer.includes('.') && whole.has(outer)
  }
  const named = paths.filter((path) => !isPart(path) && !path.endsWith('[].name'))
  return [...new Set(named.map(outputName))].sort((a, b) => a.localeCompare(b))
}

function inWords(name: string, isFirst: boolean): string {
  const [first = '', ...rest] = name
    .split(/(?=[A-Z])/)
    .map((word) => words[word.toLowerCase()] ?? word.toLowerCase())
  return [isFirst ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest].join(' ')
}
