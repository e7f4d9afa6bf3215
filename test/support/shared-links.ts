import assert from 'node:assert/strict'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { answered, type Client } from './client.ts'
import { example } from './examples.ts'
import { createProject } from './requests.ts'

/** A calculation of somebody's, in a project with a name that nobody else is to learn. */
export async function calculated(owner: Client) {
  const project = await createProject(owner, { projectName: 'Secret project' })
  const body = example('hefa-usa-500')
  const path = `/scenarios/${project.scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, owner.post(path, body))
  const whole: Outcome = await answered(200, owner.get(`/calculations/${calculationId}`))
  return { ...project, calculationId: calculationId as string, whole }
}

/** The link's id and what stands in its address. */
export async function share(owner: Client, path: string, body: object = {}) {
  const { id, address } = await answered(201, owner.post(`${path}/links`, body))
  const { pathname, search } = new URL(address)
  assert.equal(search, '')
  assert.match(pathname, /^\/s\/[^/]+$/)
  return { id: id as string, link: pathname.split('/').at(-1) ?? '' }
}
