import Type, { type Static } from 'typebox'
import { unitGroups, unitTable } from '../../engine/language/unit-table.ts'
import { factorTo } from '../../engine/language/units.ts'
import { namedObject } from '../request/named-object.ts'

/** One unit as `GET /units` lists it, in the existing system's shape. */
export const ListedUnit = namedObject('Unit', {
  id: Type.Integer(),
  unitGroupId: Type.Integer(),
  name: Type.String(),
  displayName: Type.String(),
  aliases: Type.Array(Type.String(), { description: 'Other spellings that are accepted.' }),
  group: namedObject('UnitGroup', { id: Type.Integer(), name: Type.String(), baseUnitName: Type.String() }),
  conversion: namedObject('UnitConversion', {
    unitId: Type.Integer(),
    conversionFactor: Type.Number({ description: 'Times this, a value is in the base unit of its group.' }),
  }),
})
export type ListedUnit = Static<typeof ListedUnit>

/** Every unit of the API, with its group and its factor to the group's base unit. */
export const unitList: readonly ListedUnit[] = unitTable.map((unit) => {
  const { id, name, displayName, groupId, aliases } = unit
  const group = unitGroups.find((each) => each.id === groupId)
  const base = unitTable.find((each) => each.name === group?.baseUnitName)
  if (!group || !base) throw new Error(`The unit ${name} has no group or its group no base unit.`)
  return {
    id,
    unitGroupId: groupId,
    name,
    displayName,
    aliases: [...aliases],
    group,
    conversion: { unitId: id, conversionFactor: factorTo(unit, base.unit) },
  }
})
