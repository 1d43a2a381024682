import type { TerritoryFigures } from '../../report/figures'
import { useWords } from '../words/useWords'
import { DeadZoneCount } from './communeColumns'
import { SHOWN_TECHNOLOGY } from './communeRow'

/** The whole territory, from its sums: never a mean of the communes, whatever the filters leave. */
export function CommuneFoot({ province }: { readonly province: TerritoryFigures }) {
  const { t, f } = useWords()
  return (
    <tr>
      <th scope="row" className="grid-name">
        {t('communes.territory')}
      </th>
      <td className="grid-district" />
      <td data-align="end" className="grid-population">
        {f.count(province.population)}
      </td>
      <td data-align="end" className="grid-postalPoints">
        {f.count(province.postalPoints)}
      </td>
      <td className="grid-radius figures">
        {province.meanServiceRadiusKm === null
          ? t('communes.noPoint')
          : f.decimal(province.meanServiceRadiusKm, 2)}
      </td>
      <td data-align="end" className="grid-peoplePerPoint">
        {f.count(province.peoplePerPoint)}
      </td>
      <td className="grid-culturePost figures">
        {f.count(province.communesWithCulturePost)}/{f.count(province.communes)}
      </td>
      <td className="grid-covered figures">
        {f.share(province.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY])}
      </td>
      <td className="grid-areaCovered figures">
        {f.share(province.areaCoveredShareByTechnology[SHOWN_TECHNOLOGY])}
      </td>
      <td data-align="end" className="grid-deadZones">
        <DeadZoneCount figures={province} f={f} />
      </td>
    </tr>
  )
}
