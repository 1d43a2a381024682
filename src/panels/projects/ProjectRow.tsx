import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { ProjectSummary } from '../../keep/keeper'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

interface ProjectRowProps {
  readonly project: ProjectSummary
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One project: what it is, and what can be done with it. */
export function ProjectRow({ project, onOpen, onRemove }: ProjectRowProps) {
  const { t } = useWords()
  const { projects } = useSession()
  const [renaming, setRenaming] = useState<'not yet' | 'now' | 'done'>('not yet')
  const isHere = useSessionState((state) => state.project?.id === project.id)
  const { id, name, state } = project
  const isUsable = state === 'usable'
  const named = (verb: 'rename' | 'duplicate' | 'remove') =>
    t('projects.verbOf', { verb: t(`projects.${verb}`), name })
  if (renaming === 'now')
    return (
      <li className="project">
        <NameForm
          name={name}
          onEnd={() => setRenaming('done')}
          onName={(text) => projects.rename(id, text)}
        />
      </li>
    )
  return (
    <li className="project">
      <ProjectWords project={project} isHere={isHere} />
      <div className="project-verbs">
        {isUsable && !isHere && <Button onPress={onOpen}>{t('projects.openIt', { name })}</Button>}
        {isUsable && (
          <Button
            kind="quiet"
            aria-label={named('rename')}
            // The box had the focus, and is gone.
            autoFocus={renaming === 'done'}
            onPress={() => setRenaming('now')}
          >
            {t('projects.rename')}
          </Button>
        )}
        {isUsable && (
          <Button kind="quiet" aria-label={named('duplicate')} onPress={() => void projects.duplicate(id)}>
            {t('projects.duplicate')}
          </Button>
        )}
        {isUsable && (
          <Button kind="quiet" aria-label={named('remove')} onPress={onRemove}>
            {t('projects.remove')}
          </Button>
        )}
      </div>
    </li>
  )
}

interface NameFormProps {
  readonly name: string
  readonly onName: (name: string) => Promise<void>
  readonly onEnd: () => void
}

function NameForm({ name, onName, onEnd }: NameFormProps) {
  const { t } = useWords()
  const [text, setText] = useState(name)
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (text.trim()) void onName(text.trim())
    onEnd()
  }
  const endOnKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The dialog stays.
      event.stopPropagation()
      onEnd()
    }
    // Left to the browser, Enter clicks the button, which passes for a screen reader's press: the focus then comes back too late.
    const isInBox = event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing
    if (event.key === 'Enter' && isInBox) submit(event)
  }
  return (
    <form onSubmit={submit} onKeyDown={endOnKey}>
      <input
        ref={(input) => input?.focus()}
        aria-label={t('projects.name')}
        value={text}
        maxLength={120}
        onChange={(event) => setText(event.target.value)}
      />
      <Button kind="primary" type="submit">
        {t('projects.keepName')}
      </Button>
    </form>
  )
}

const MEGABYTE = 1e6

function ProjectWords({ project, isHere }: { readonly project: ProjectSummary; readonly isHere: boolean }) {
  const { t, f } = useWords()
  const { name, savedAt, sizeBytes, state, title, records } = project
  const date = new Date(savedAt)
  const saved = Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat(f.locale, { dateStyle: 'short', timeStyle: 'short' }).format(date)
  const contents = t('projects.contents', {
    title: title[f.language],
    communes: f.count(records.communes),
    stations: f.count(records.stations),
    villages: f.count(records.villages),
  })
  return (
    <div className="project-words">
      <div className="project-name">
        {name}
        {isHere && <span className="project-note"> · {t('projects.here')}</span>}
      </div>
      <div className="project-note figures">
        {saved}
        {sizeBytes > 0 && ` · ${f.withUnit(f.decimal(sizeBytes / MEGABYTE, 1), 'MB')}`}
      </div>
      <div className="project-note">{state === 'usable' ? contents : t(`projects.${state}`)}</div>
    </div>
  )
}
