import { type Occupation, OccupationChoice } from '../frame/occupation-choice.tsx'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/say.ts'
import { Section } from '../ui/section.tsx'
import { TextField } from '../ui/text-field.tsx'
import { texts } from './texts.ts'
import { type OwnAccount, useOwnChange } from './use-own-change.ts'

export function Profile({ account }: { account: OwnAccount }) {
  const { name, occupation } = account
  const change = useOwnChange()
  const undo = () => change.ask({ name, ...(occupation && { occupation }) })
  const save = useOwnChange((saved) =>
    say(texts.profileSaved(saved.name), { label: texts.undo, perform: undo }),
  )
  return (
    <Section title={texts.profile}>
      <Form
        // What was saved, or taken back, stands in the boxes again.
        key={`${name} ${occupation}`}
        verb={texts.save}
        look="plain"
        isBusy={save.isBusy}
        failure={save.failure('/name') ?? change.failure()}
        onSubmit={(values) =>
          save.ask({
            name: String(values.get('name')),
            occupation: values.get('occupation') as Occupation,
          })
        }
      >
        <TextField
          label={texts.name}
          name="name"
          autoComplete="name"
          required
          defaultValue={name}
          error={save.errorOf('/name')}
        />
        <OccupationChoice chosen={occupation ?? undefined} />
      </Form>
    </Section>
  )
}
