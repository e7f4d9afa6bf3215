import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'
import { texts } from './texts.ts'

/** All that is stored of a person, as a file. */
export function Download() {
  const download = useAsking(() => answered(api.GET('/api/v1/me/data', { parseAs: 'blob' })), saveAsFile)
  return (
    <Section title={texts.data} about={texts.dataAbout}>
      {download.failure() && <p role="alert">{download.failure()}</p>}
      <Button onClick={() => download.ask(undefined)} aria-disabled={download.isBusy}>
        {texts.download}
      </Button>
    </Section>
  )
}

/** A link to the route would not say who asks. */
function saveAsFile(data: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(data)
  link.download = texts.fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
