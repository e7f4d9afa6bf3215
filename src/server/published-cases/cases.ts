import { readdir, readFile } from 'node:fs/promises'
import Type, { type Static, type TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { OtherModel, PublishedCase } from '../../contract/analyses/published-cases.ts'

const directory = new URL('../../../validation-cases/', import.meta.url)

async function read<Schema extends TSchema>(schema: Schema, path: string): Promise<Static<Schema>> {
  return Value.Parse(schema, JSON.parse(await readFile(new URL(path, directory), 'utf8')))
}

/** The models of others, in the order in which the gallery shows them. */
export const readOtherModels = (): Promise<OtherModel[]> =>
  read(Type.Array(OtherModel), 'gallery/other-models.json')

/** The published cases that this version ships: those of other models by their order, then the others. */
export async function readPublishedCases(): Promise<PublishedCase[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const files = names.map((name) => read(Type.Array(PublishedCase), name))
  const [models, ...lists] = await Promise.all([readOtherModels(), ...files])
  const places = new Map(models.map(({ id }, i) => [id, i]))
  const placeOf = ({ model }: PublishedCase) => places.get(model ?? '') ?? models.length
  return lists.flat().toSorted((one, other) => placeOf(one) - placeOf(other))
}
