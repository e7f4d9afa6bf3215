import { DownloadButton } from '../cases/download-button.tsx'
import { fileName } from '../charts/save.ts'
import styles from './links.module.css'
import { strangers } from './shared-query.ts'
import { texts } from './texts.ts'

const tables = [
  { text: texts.table, ending: 'csv', query: { format: 'csv' } },
  { text: texts.years, ending: 'years.csv', query: { format: 'csv', shape: 'years' } },
  { text: texts.parquet, ending: 'parquet', query: { format: 'parquet' } },
] as const

/** What a link lets out as files. */
export function SharedFiles({ link, name }: { link: string; name: string }) {
  const path = { link }
  const asked = { params: { path }, parseAs: 'blob' } as const
  return (
    <section className={styles.section} aria-label={texts.files}>
      <h2>{texts.files}</h2>
      <p className={styles.about}>{texts.filesAbout}</p>
      <div className={styles.buttons}>
        <DownloadButton
          text={texts.workbook}
          file={fileName(name, 'xlsx')}
          ask={() => strangers.GET('/api/v1/shared/{link}/workbook.xlsx', asked)}
        />
        <DownloadButton
          text={texts.report}
          file={fileName(name, 'pdf')}
          ask={() => strangers.GET('/api/v1/shared/{link}/report.pdf', asked)}
        />
        <DownloadButton
          text={texts.bundle}
          file={fileName(name, 'json')}
          ask={() => strangers.GET('/api/v1/shared/{link}/bundle.json', asked)}
        />
        {tables.map(({ text, ending, query }) => (
          <DownloadButton
            key={text}
            text={text}
            file={fileName(name, ending)}
            ask={() =>
              strangers.GET('/api/v1/shared/{link}/values', { params: { path, query }, parseAs: 'blob' })
            }
          />
        ))}
      </div>
    </section>
  )
}
