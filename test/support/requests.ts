import { answered, type Client } from './client.ts'
import { until } from './waiting.ts'

/** A project with its first scenario. */
export async function createProject(user: Client, more: object = {}) {
  const project = await answered(201, user.post('/projects', { projectName: 'Plant', ...more }))
  const [scenario] = await answered(200, user.get(`/projects/${project.id}/scenarios`))
  return { projectId: project.id as string, scenarioId: scenario.id as string, project, scenario }
}

/** What the status says once nothing is being calculated any more. */
export async function settledStatus(user: Client, scenarioId: string) {
  const read = () => answered(200, user.get(`/scenarios/${scenarioId}/calculate/status`))
  let state = await read()
  await until(async () => {
    if (state.status !== 'calculating') return true
    state = await read()
    return false
  }, 'the end of the calculation')
  return state
}
