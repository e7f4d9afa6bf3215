import { renderToStaticMarkup } from 'react-dom/server'
import type { Charts } from './charts.ts'
import { type ChartName, drawn } from './drawings.tsx'

/** The text of one chart's drawing, a mark a line. */
export function svgOf<Name extends ChartName>(name: Name, data: Charts[Name], width: number): string {
  return `${renderToStaticMarkup(drawn(name, data, width)).replaceAll(/<(?=g |\/svg|text |rect |path |line |circle )/g, '\n<')}\n`
}
