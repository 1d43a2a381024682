import { knownPopulation } from '../shared/knownPopulation'
import { useWords } from '../words/useWords'
import type { Territory } from './territory'

/** "Toàn địa bàn", and what it is made of. */
export function PlaceHead({ territory }: { readonly territory: Territory | null }) {
  const { t, f } = useWords()
  return (
    <div className="place-head">
      <h1 className="panel-title">{territory?.name ?? t('overview.whole')}</h1>
      {territory && <PlaceLine territory={territory} />}
      {!territory && <p className="place-line">{f.count(null)}</p>}
    </div>
  )
}

function PlaceLine({ territory }: { readonly territory: Territory }) {
  const words = useWords()
  const { t, f } = words
  const known = knownPopulation(territory.figures, words)
  const { communes, population, areaKm2 } = territory.figures
  const parts = [
    t('overview.communes', { count: communes, n: f.count(communes) }),
    population === null
      ? t('overview.noPopulation')
      : t('overview.people', { count: population, n: f.count(population) }) + (known ? ` (${known})` : ''),
    f.withUnit(f.count(areaKm2), 'km²'),
  ]
  return <p className="place-line figures">{parts.join(' · ')}</p>
}
