import { Check, TriangleAlert } from 'lucide-react'
import type { FileShape } from '../../files/openedFile'
import { LAYER_KINDS, type LayerKind } from '../../province/dataset'
import type { Draft } from '../../session/importing/draft'
import { refusalWords } from '../exchange/refusalWords'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { Checkbox } from '../shared/Checkbox'
import { Note } from '../shared/Note'
import { Select } from '../shared/Select'
import type { Words } from '../table/Words'
import { useWords } from '../words/useWords'
import { axesOf } from './axes'
import { type ColumnUse, columnsAfter, isUsed } from './columnUse'
import { fieldsOf, fieldWords } from './fieldWords'
import { layerOf } from './readAs'

interface ColumnsPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly uses: readonly ColumnUse[]
  /** Those of them that stand in the table. */
  readonly shown: readonly ColumnUse[]
  readonly onMore: () => void
}

/** What the file is and what each of its columns is taken for, each with a way to say otherwise. */
export function ColumnsPart({ draft, shape, uses, shown, onMore }: ColumnsPartProps) {
  const { t, f } = useWords()
  const layer = layerOf(draft)
  const used = uses.filter(isUsed).length
  const left = uses.length - shown.length
  return (
    <section aria-labelledby="imports-columns-title">
      {draft.refusal && (
        <div className="imports-refusal">
          <Note tone="bad">
            <p>{refusalWords(draft.refusal, t, f)}</p>
            <p>{t('imports.helpRefused')}</p>
          </Note>
        </div>
      )}
      <header className="imports-part-head">
        <h3 className="exchange-heading" id="imports-columns-title">
          {t('imports.columns.title')}
        </h3>
        <LayerSelect draft={draft} layer={layer} />
        <span className="imports-faint">
          {t('imports.columns.used', { used: f.count(used), count: uses.length, all: f.count(uses.length) })}
        </span>
      </header>
      <table className="imports-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.columns.heading')}</th>
            <th scope="col">{t('imports.columns.example')}</th>
            <th scope="col">{t('imports.columns.meaning')}</th>
            <th scope="col">
              <span className="sr-only">{t('imports.columns.sureness')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((use) => (
            <ColumnRow key={use.heading} draft={draft} form={shape.form} layer={layer} use={use} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="imports-more">
          <Button kind="link" onPress={onMore}>
            {t('imports.columns.more', { count: left, columns: f.count(left) })}
          </Button>
        </p>
      )}
      <ReachChoice draft={draft} />
      <Doubts uses={uses} />
    </section>
  )
}

function LayerSelect({ draft, layer }: { readonly draft: Draft; readonly layer: LayerKind | null }) {
  const { t } = useWords()
  const session = useSession()
  const unknown = { key: 'unknown' as const, label: t('imports.layerUnknown') }
  const options = LAYER_KINDS.map((key) => ({ key, label: t(`exchange.layer.${key}`) }))
  const isDoubtful = draft.read?.reading.layer.sureness === 'doubtful'
  return (
    <div className="imports-layer" data-look={isDoubtful || layer === null || undefined}>
      <Select
        label={t('imports.layer')}
        options={layer === null ? [unknown, ...options] : options}
        selected={layer ?? 'unknown'}
        onChange={(key) => key !== 'unknown' && session.imports.choose(draft.id, { layer: key, columns: {} })}
      />
      {isDoubtful && <Look />}
    </div>
  )
}

interface ColumnRowProps {
  readonly draft: Draft
  readonly form: FileShape['form']
  readonly layer: LayerKind | null
  readonly use: ColumnUse
}

function ColumnRow({ draft, form, layer, use }: ColumnRowProps) {
  const { heading, example } = use
  const isUnused = !isUsed(use)
  return (
    <tr data-unused={isUnused || undefined}>
      <th scope="row" className="imports-heading" title={heading}>
        {heading}
      </th>
      <td className="imports-example" title={example}>
        {example}
      </td>
      <td>
        <MeaningSelect draft={draft} form={form} layer={layer} use={use} />
      </td>
      <td className="imports-sureness">{isUnused ? null : use.doubt ? <Look /> : <Sure />}</td>
    </tr>
  )
}

/** What becomes of a column that no field holds. */
function noneWords({ splitBy, isNetwork }: ColumnUse, t: Words): string {
  if (splitBy !== null) return t('imports.columns.splitBy', { by: splitBy })
  return t(isNetwork ? 'imports.columns.network' : 'imports.columns.unused')
}

/** No field: kept as it stands in the file. */
const NONE = ''

function MeaningSelect({ draft, form, layer, use }: ColumnRowProps) {
  const { t } = useWords()
  const session = useSession()
  const none = noneWords(use, t)
  const fields = layer ? fieldsOf(layer, form) : []
  const axes = axesOf(draft)
  return (
    <Select
      label={t('imports.columns.meaningOf', { heading: use.heading })}
      isLabelHidden
      isFaint={!isUsed(use)}
      options={[
        { key: NONE, label: none },
        ...fields.map((field) => ({ key: field, label: fieldWords(field, axes, t) })),
      ]}
      selected={use.field !== null && fields.includes(use.field) ? use.field : NONE}
      onChange={(key) =>
        session.imports.choose(draft.id, {
          columns: columnsAfter(draft.choices.columns ?? {}, use, key === NONE ? null : key),
        })
      }
    />
  )
}

const Sure = () => {
  const { t } = useWords()
  return (
    <span className="imports-sure">
      <Check size={15} aria-hidden />
      {t('imports.sure')}
    </span>
  )
}

const Look = () => {
  const { t } = useWords()
  return (
    <span className="imports-look">
      <TriangleAlert size={15} aria-hidden />
      {t('imports.look')}
    </span>
  )
}

/** Of OpenCelliD: `range` says how far away phones heard the cell, which is no reach that anyone declared. */
function ReachChoice({ draft: { id, shape, read, choices } }: { readonly draft: Draft }) {
  const { t } = useWords()
  const session = useSession()
  const headings = new Set(shape?.columns.map(({ heading }) => heading.toLowerCase()))
  const isCellList = read?.kind === 'stations' && headings.has('range') && headings.has('mcc')
  if (!isCellList) return null
  return (
    <div className="imports-reach">
      <Checkbox
        isSelected={choices.reachFromRange ?? false}
        onChange={(reachFromRange) => session.imports.choose(id, { reachFromRange })}
      >
        {t('imports.reachFromRange')}
      </Checkbox>
      <p className="imports-faint">{t('imports.reachFromRangeNote')}</p>
    </div>
  )
}

/** What could not be understood in a column that is used, under the table that shows its state. */
function Doubts({ uses }: { readonly uses: readonly ColumnUse[] }) {
  const { t, f } = useWords()
  const doubtful = uses.filter(({ doubt }) => doubt !== null)
  if (doubtful.length === 0) return null
  return (
    <div className="imports-doubts">
      <Note>
        {doubtful.map(({ heading, doubt }) => (
          <p key={heading}>
            <strong>{heading}:</strong>{' '}
            {t('imports.columns.doubt', {
              count: doubt?.cells ?? 0,
              cells: f.count(doubt?.cells ?? 0),
              found: (doubt?.found ?? []).map((text) => `“${text}”`).join(', '),
            })}
          </p>
        ))}
      </Note>
    </div>
  )
}
