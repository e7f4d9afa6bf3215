import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { say } from '../../ui/say.ts'
import { texts } from '../texts.ts'

export type User = components['schemas']['Account']
export type Rights = Partial<Pick<User, 'accessLevel' | 'isAdmin' | 'isDisabled'>>

/** Changes what somebody may do, and offers to take it back. */
export function useRights(user: User) {
  const queries = useQueryClient()
  const listAgain = () => queries.invalidateQueries({ queryKey: ['users'] })
  const change = (body: Rights) =>
    answered(api.PATCH('/api/v1/admin/users/{id}', { params: { path: { id: user.id } }, body }))
  const undo = useAsking(change, listAgain)
  const { ask, isBusy, failure } = useAsking(
    async (rights: Rights) => {
      await change(rights)
      return rights
    },
    (rights) => {
      const { accessLevel, isAdmin, isDisabled } = user
      say(changeInWords(user.email, rights), {
        label: texts.undo,
        perform: () => undo.ask({ accessLevel, isAdmin, isDisabled }),
      })
      return listAgain()
    },
  )
  return { ask, isBusy, failure: failure() ?? undo.failure() }
}

function changeInWords(email: string, { accessLevel, isAdmin, isDisabled }: Rights): string {
  if (accessLevel !== undefined) return texts.levelChanged(email, accessLevel)
  if (isAdmin !== undefined) return texts.administratorChanged(email, isAdmin)
  return texts.disabledChanged(email, isDisabled ?? false)
}
