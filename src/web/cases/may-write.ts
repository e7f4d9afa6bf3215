import type { Project } from './queries.ts'

/** Whether a role in a project is one that changes what is in it. */
export const mayWrite = (role: Project['role']): boolean => role === 'owner' || role === 'editor'
