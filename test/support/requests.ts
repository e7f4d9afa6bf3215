import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { answered, type Client } from './client.ts'

/** A project with its first scenario. */
export async function createProject(user: Client, more: object = {}) {
  const project = await answered(201, user.post('/projects', { projectName: 'Plant', ...more }))
  const [scenario] = await answered(200, user.get(`/projects/${project.id}/scenarios`))
  return { projectId: project.id as string, scenarioId: scenario.id as string, project, scenario }
}

const pollMilliseconds = 20

/** What the status says once nothing is being calculated any more. */
export async function settledStatus(user: Client, scenarioId: string, limitMilliseconds = 10_000) {
  const deadline = performance.now() + limitMilliseconds
  for (;;) {
    const state = await answered(200, user.get(`/scenarios/${scenarioId}/calculate/status`))
    if (state.status !== 'calculating') return state
    assert.ok(performance.now() < deadline, 'The calculation does not end.')
    await sleep(pollMilliseconds)
  }
}
