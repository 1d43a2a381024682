import { type Commune, type CommuneId, fullNameOf } from '../../province/commune'
import type { CommuneFigures } from '../../report/figures'
import { reportOf } from '../../session/visible'
import { EDITION_WORD } from '../communes/editionWord'
import { useSessionState } from '../SessionContext'
import { Note } from '../shared/Note'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'
import { CardShell } from './CardShell'
import { CommuneGaps } from './CommuneGaps'
import { CommuneMobile } from './CommuneMobile'
import { CommunePostal } from './CommunePostal'
import { CommuneStations } from './CommuneStations'
import { NoCard } from './NoCard'
import { successorOf } from './successorOf'

export function CommuneCard({ id, onClose }: { readonly id: CommuneId; readonly onClose: () => void }) {
  const { t } = useWords()
  const communes = useCommunes()
  const report = useSessionState(reportOf)
  const index = communes.findIndex((commune) => commune.id === id)
  const commune = communes[index]
  if (!commune) return <NoCard id={id} onClose={onClose} />
  const figures = report?.communes[index]
  return (
    <CardShell title={fullNameOf(commune)} place={<Place commune={commune} />} onClose={onClose}>
      <Measures commune={commune} figures={figures} />
      {figures && report && (
        <>
          <CommunePostal figures={figures} />
          <CommuneMobile figures={figures} report={report} />
          <CommuneStations figures={figures} />
          <CommuneGaps index={index} report={report} />
        </>
      )}
      <Note>{t('cards.referenceNote')}</Note>
    </CardShell>
  )
}

/** District, code with its edition, and what became of it. */
function Place({ commune }: { readonly commune: Commune }) {
  const { t } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const successor = successorOf(commune, dataset)
  return [
    commune.district,
    t('cards.commune.code', { code: commune.code }),
    t(EDITION_WORD[commune.edition]),
    successor &&
      (successor.name === null
        ? t('cards.commune.successorCode', { code: successor.code })
        : t('cards.commune.successor', { name: successor.name })),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Measures({
  commune,
  figures,
}: {
  readonly commune: Commune
  readonly figures: CommuneFigures | undefined
}) {
  const { t, f } = useWords()
  return (
    <p className="card-lead figures">
      {[
        figures && f.withUnit(f.decimal(figures.areaKm2, 1), 'km²'),
        commune.population === null
          ? t('cards.commune.noPopulation')
          : t('cards.commune.population', { count: commune.population, people: f.count(commune.population) }),
        figures &&
          t('cards.commune.villages', { count: figures.villages, villages: f.count(figures.villages) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
