import { type Answer, answered, type Client } from './client.ts'

export const statusesOf = (answers: readonly Answer[]) => answers.map(({ statusCode }) => statusCode).sort()

export const usageOf = (client: Client) => answered(200, client.get('/me/usage'))

/** The same asked so many times at once. */
export const times = <Result>(count: number, task: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, task))
