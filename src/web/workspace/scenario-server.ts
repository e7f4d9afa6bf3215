import { api } from '../api/client.ts'
import { answeredWhole, Refused } from '../api/problems.ts'
import type { ScenarioServer, ServerAnswer } from './effects.ts'
import { documentOf, type ToldScenario } from './uncertain-parts.ts'

/** A request that takes longer is lost: the machine asks again. */
const longestMilliseconds = 20_000

/** What the server has of a scenario, and takes of it, through the API. */
export function scenarioServer(id: string): ScenarioServer {
  const path = { id }
  const signal = () => AbortSignal.timeout(longestMilliseconds)
  return {
    read: () => answerTo(api.GET('/api/v1/scenarios/{id}', { params: { path }, signal: signal() })),
    save: (patch, etag) =>
      answerTo(
        api.PATCH('/api/v1/scenarios/{id}/draft', {
          params: { path, header: etag === null ? {} : { 'if-match': etag } },
          // A patch is made of what the catalogue of inputs knows; the server reads it as strictly as any other.
          body: patch as object,
          signal: signal(),
        }),
      ),
  }
}

type Asked = Parameters<typeof answeredWhole<ToldScenario>>[0]

async function answerTo(asked: Asked): Promise<ServerAnswer> {
  try {
    const { data, response } = await answeredWhole(asked)
    return { inputs: documentOf(data), etag: response.headers.get('etag') ?? '' }
  } catch (error) {
    if (!(error instanceof Refused)) return { failure: { status: 0, message: String(error) } }
    const { status, message, errors, retryAfterSeconds } = error
    return {
      failure: { status, message, errors, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
    }
  }
}
