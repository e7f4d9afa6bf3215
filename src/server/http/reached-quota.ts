import { bytesPerMegabyte } from '../config/quotas.ts'
import { problems } from './errors.ts'
import type { Problem } from './problem.ts'

const quotaProblems: Readonly<Record<string, (limit: number) => Problem>> = {
  storage_projects_maximum: problems.projectLimit,
  storage_bytes_maximum: (limit) => problems.storageLimit(limit / bytesPerMegabyte),
}

/** What is told of a statement that change_storage has refused. */
export function reachedQuota(error: unknown): Problem | undefined {
  const { constraint = '', detail } = error as { readonly constraint?: string; readonly detail?: string }
  return quotaProblems[constraint]?.(Number(detail))
}
