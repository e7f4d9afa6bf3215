import { Link, useLocation } from '@tanstack/react-router'
import { plantAt, questionsName } from '../frame/plant-at.ts'
import styles from './questions-link.module.css'

/** What deciders ask of the plant on the screen; where there is little room it is in the menu. */
export function QuestionsLink() {
  const plant = useLocation({ select: ({ pathname }) => plantAt(pathname) })
  return (
    <Link to="/questions" search={{ plant }} className={styles.link}>
      {questionsName}
    </Link>
  )
}
