import { readFileSync } from 'node:fs'
import { ReferenceData } from '../../src/contract/reference-data.ts'

const fileOf = (member: string) => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const readTable = (member: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../reference-data/${fileOf(member)}.json`, import.meta.url), 'utf8'))

/** The shipped files, each a member. */
export const referenceData = Object.fromEntries(
  Object.keys(ReferenceData.properties).map((member) => [member, readTable(member)]),
) as ReferenceData
