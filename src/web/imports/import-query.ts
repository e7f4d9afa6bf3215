import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import { typeOfFile } from './file-kind.ts'

export type Report = components['schemas']['ImportReport']

export interface Asked {
  readonly file: File
  readonly project: string
  /** The scenario that a table changes. */
  readonly base: string | undefined
}

/**
 * Has a file read, and told what is in it; or imported.
 *
 * @param key makes an import happen once, however often it is sent; left out, nothing is stored.
 */
export function importFile({ file, project, base }: Asked, key?: string): Promise<Report> {
  const type = typeOfFile(file.name) ?? ''
  const isTable = type.startsWith('text/')
  return answered(
    api.POST('/api/v1/projects/{id}/import', {
      params: {
        path: { id: project },
        query: { dryRun: key === undefined ? 'true' : 'false', ...(isTable && base && { base }) },
        ...(key !== undefined && { header: { 'idempotency-key': key } }),
      },
      headers: { 'content-type': type },
      body: file as never,
      bodySerializer: () => file,
    }),
  ) as Promise<Report>
}
