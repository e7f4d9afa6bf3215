import { useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { ownAccount } from '../api/own-account.ts'
import { answered } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { type Asking, useAsking } from '../api/use-asking.ts'

export type OwnAccount = components['schemas']['OwnAccount']
type OwnChanges = components['schemas']['OwnChanges']

/** Changes something of the own account; what is shown of it follows, the name in the bar at the top as well. */
export function useOwnChange(onChange?: (account: OwnAccount) => void): Asking<OwnChanges, OwnAccount> {
  const queries = useQueryClient()
  return useAsking(
    (body: OwnChanges) => answered(api.PATCH('/api/v1/me', { body })),
    (account) => {
      queries.setQueryData(ownAccount.queryKey, account)
      if (account.name !== session.state().user?.name) void session.renew()
      onChange?.(account)
    },
  )
}
