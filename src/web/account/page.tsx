import { useQuery } from '@tanstack/react-query'
import { ownAccount } from '../api/own-account.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { usePreferences } from '../frame/use-preferences.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { Address } from './address.tsx'
import { Deletion } from './deletion.tsx'
import { Devices } from './devices.tsx'
import { Download } from './download.tsx'
import { Level } from './level.tsx'
import { Password } from './password.tsx'
import { Preferences } from './preferences.tsx'
import { Profile } from './profile.tsx'
import { texts } from './texts.ts'
import { Tokens } from './tokens.tsx'
import { Usage } from './usage.tsx'

/** All that a person may see and change of the own account. */
export function Page() {
  return (
    <Screen title={texts.title} heading={texts.title}>
      <SignedInOnly>
        <Own />
      </SignedInOnly>
    </Screen>
  )
}

function Own() {
  const account = useQuery(ownAccount)
  // What is chosen below about numbers is seen at once in all parts.
  usePreferences()
  return (
    <>
      <Asked query={account} failed={texts.failed} skeleton={<Skeleton height={420} />}>
        {(own) => (
          <>
            <Profile account={own} />
            <Address account={own} />
            <Password email={own.email} />
          </>
        )}
      </Asked>
      <Devices />
      <Tokens />
      <Level />
      <Usage />
      <Preferences />
      <Download />
      {account.data && <Deletion email={account.data.email} />}
    </>
  )
}
