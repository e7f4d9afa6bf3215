import { type InputGroup, inputGroups } from '../../contract/request/words/input-word.ts'
import { ElementList, isList } from './list.tsx'
import type { InputRow } from './rows.ts'
import { Section } from './section.tsx'
import { useRows } from './use-rows.ts'

/** Every input there is, a section for each group. */
export function AllInputs() {
  const groups = Map.groupBy(useRows(), ({ group }: InputRow) => group)
  const names = Object.keys(inputGroups) as InputGroup[]
  return names.map((group) => {
    const rows = groups.get(group) ?? []
    if (isList(group)) return <ElementList key={group} list={group} rows={rows} />
    return rows.length > 0 && <Section key={group} title={inputGroups[group]} rows={rows} />
  })
}
