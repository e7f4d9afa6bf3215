import { useNavigate } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import styles from './compare.module.css'
import { texts } from './texts.ts'
import type { Case } from './use-cases.ts'

interface CaseHeadProps {
  of: Case
  isBase: boolean
  onBase(key: string): void
  onRemove(key: string): void
}

/** The name of a case at the head of its column, with what can be done with it. */
export function CaseHead({ of, isBase, onBase, onRemove }: CaseHeadProps) {
  const { key, name, project, reference, problem } = of
  const navigate = useNavigate()
  const { kind, id } = reference
  const open = () =>
    kind === 'scn'
      ? navigate({ to: '/scenarios/$id', params: { id } })
      : navigate({ to: '/calculations/$id', params: { id } })
  return (
    <div className={styles.case}>
      <span>
        {name}
        {project !== undefined && <small className={styles.project}>{project}</small>}
        {isBase && <small className={styles.base}>{texts.base}</small>}
        {problem !== undefined && <small className={styles.problem}>{problem}</small>}
      </span>
      <Menu
        trigger={
          <Button look="quiet" aria-label={texts.actionsOf(name)}>
            ⋯
          </Button>
        }
        items={[
          { label: texts.open, perform: () => void open() },
          { label: texts.makeBase, isDisabled: isBase, perform: () => onBase(key) },
          { label: texts.remove, perform: () => onRemove(key) },
        ]}
      />
    </div>
  )
}
