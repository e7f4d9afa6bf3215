import { mayWrite } from '../cases/may-write.ts'
import type { Project } from '../cases/queries.ts'
import { texts } from './texts.ts'

type Role = Project['role']

/** For an item of a menu that needs an editor. */
export const unlessWriter = (role: Role) =>
  mayWrite(role) ? {} : { isDisabled: true, reason: texts.needsEditor }

/** For one that needs the owner. */
export const unlessOwner = (role: Role) =>
  role === 'owner' ? {} : { isDisabled: true, reason: texts.needsOwner }
