/** Main screens, of which each width and both themes are in the repository. */
const main = ['start', 'try', 'why', 'changed', 'projects', 'compare', 'data-row', 'validation', 'account']

/** A desktop in light and a phone in dark are enough of the others, so that the repository stays small. */
const ofOthers = ['1440-light', '390-dark']

export function isKept(file: string): boolean {
  const [, name = '', look = ''] = /^(.+)-(\d+-\w+)\.png$/.exec(file) ?? []
  return main.includes(name) || ofOthers.includes(look)
}
