import { SelectBox } from '../../ui/select-box.tsx'
import { texts } from '../texts.ts'
import { type User, useRights } from './use-rights.ts'
import styles from './users.module.css'

const levels = ['CORE', 'ADVANCE', 'ROADSHOW'] as const

export function LevelChoice({ user }: { user: User }) {
  const { ask, isBusy, failure } = useRights(user)
  return (
    <span>
      <SelectBox
        aria-label={texts.levelOf(user.email)}
        disabled={isBusy}
        value={user.accessLevel}
        onChange={({ currentTarget: { value } }) => ask({ accessLevel: value as User['accessLevel'] })}
      >
        {levels.map((level) => (
          <option key={level}>{level}</option>
        ))}
      </SelectBox>
      {failure && <Refused text={failure} />}
    </span>
  )
}

/** A switch for what somebody is or may; that an account is disabled is shown the other way round. */
export function RightSwitch({ user, right }: { user: User; right: 'isAdmin' | 'isDisabled' }) {
  const { ask, isBusy, failure } = useRights(user)
  const isInverse = right === 'isDisabled'
  const label = (isInverse ? texts.maySignInOf : texts.administratorOf)(user.email)
  return (
    <span>
      <label className={styles.right}>
        <input
          type="checkbox"
          aria-label={label}
          disabled={isBusy}
          checked={user[right] !== isInverse}
          onChange={({ currentTarget: { checked } }) => ask({ [right]: checked !== isInverse })}
        />
      </label>
      {failure && <Refused text={failure} />}
    </span>
  )
}

const Refused = ({ text }: { text: string }) => (
  <span role="alert" className={styles.refused}>
    {text}
  </span>
)
