import { quantityAt } from '../exchange/values/outcome-numbers.ts'

/** The module of the client for Python that knows what the numbers of an outcome are called, as its CSV does. */
export function clientNames(): string {
  const lines = [...quantityAt].map(([path, { symbol, name }]) => {
    return `    ${JSON.stringify(path)}: (${JSON.stringify(symbol)}, ${JSON.stringify(name)}),\n`
  })
  return [
    '"""Symbol and name of each number of an outcome, by its path. Made by npm run generate."""\n\n',
    'QUANTITIES: dict[str, tuple[str, str]] = {\n',
    ...lines,
    '}\n',
  ].join('')
}
