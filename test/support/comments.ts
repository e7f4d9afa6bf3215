import { answered, type Client } from './client.ts'

/** The ids of all comments of a thread, page by page. */
export async function allComments(reader: Client, threadId: string): Promise<Set<string>> {
  const ids = new Set<string>()
  let path: string | undefined = `/comment-threads/${threadId}/comments?limit=200`
  while (path !== undefined) {
    const page = await reader.get(path)
    for (const { id } of await answered(200, Promise.resolve(page))) ids.add(id)
    path = /<\/api\/v1([^>]*)>; rel="next"/.exec(String(page.headers.link ?? ''))?.[1]
  }
  return ids
}
