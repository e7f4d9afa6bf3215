import { availableOf } from '../actions/available.ts'
import { type Found, foundHere, situationHere } from '../actions/here.ts'
import { palette } from '../actions/looking.ts'
import { actions } from '../actions/registry.ts'
import { keyOf } from '../actions/tip.ts'
import type { Project } from '../cases/queries.ts'
import { plantAt } from '../frame/plant-at.ts'
import { preferences } from '../frame/preferences.ts'
import { texts } from './texts.ts'

type Go = (href: string) => void

/** What can be done just now, but for what is being done. */
function actionsFound(): Found[] {
  const { hasSingleKeys } = preferences()
  const others = actions.filter((action) => action !== palette)
  return availableOf(others, situationHere()).map(({ action, perform }): Found => {
    const { name, label } = action
    const hint = keyOf(action, hasSingleKeys)
    return { kind: 'action', name, label, words: [], ...(hint && { hint }), perform }
  })
}

/** Screens that the page has. */
const screens = (addresses: Readonly<Record<string, unknown>>, go: Go): Found[] =>
  Object.entries(texts.screens)
    .filter(([address]) => address in addresses)
    .map(([address, label]) => ({
      kind: 'screen',
      name: address,
      label,
      words: [],
      perform: () => go(hrefOf(address)),
    }))

/** What is asked begins with the plant on the screen. */
function hrefOf(address: string): string {
  const plant = address === '/questions' ? plantAt(location.pathname) : undefined
  return plant === undefined ? address : `${address}?plant=${encodeURIComponent(plant)}`
}

export const projectsFound = (projects: readonly Project[], go: Go): Found[] =>
  projects.map(({ id, projectName }) => ({
    kind: 'project',
    name: id,
    label: projectName,
    words: [],
    perform: () => go(`/projects?q=${encodeURIComponent(projectName)}`),
  }))

/** What can be done with what is open, its numbers and inputs, and the screens. */
export const everything = (addresses: Readonly<Record<string, unknown>>, go: Go): Found[] => [
  ...actionsFound(),
  ...foundHere(),
  ...screens(addresses, go),
]
