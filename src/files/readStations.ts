import type { LonLat } from '../geometry/position'
import { type Station, siteId, stationId, TECHNOLOGIES, type Technology } from '../province/station'
import type { FieldReader } from './fieldReader'
import { NUMBER_RULES } from './fieldRules'
import { ownId, type PointReader } from './recordReader'
import { operatorsIn } from './stations/splitWords'
import { knownOperator, MAST_WORDS, meaningOf, operatorOf, STATUS_WORDS, TECHNOLOGY_WORDS } from './words'

/** Stations of one place share a site even where the file names none: 1e-5° is about a metre. */
const placeName = ([lon, lat]: LonLat) => `${lat.toFixed(5)},${lon.toFixed(5)}`

/** The technology is what a station is: a row without one cannot be used. */
function technologyOf(fields: FieldReader): {
  readonly value: Technology | null
  readonly written: string | null
} {
  const written = fields.text('technology')
  return { written, value: written === null ? null : meaningOf(written, TECHNOLOGY_WORDS) }
}

/** Whom a mast is shared with may stand there instead of "Có". */
function sharedOf(fields: FieldReader): boolean | null {
  const written = fields.text('shared')
  const isNamed = written !== null && operatorsIn(written).some((name) => knownOperator(name) !== null)
  return isNamed ? true : fields.flag('shared')
}

/**
 * Reads stations, one per record. Without an id of its own a station is named after its site, operator and technology;
 * without a status it is taken to be active, as lists of stations seldom hold others.
 */
export const readStation: PointReader<Station> = ({ record, shape, fields, log }) => {
  const technology = technologyOf(fields)
  if (technology.value === null) {
    const kind = technology.written === null ? 'missing-value' : 'unknown-technology'
    log.rejected(kind, record.row, fields.columnOf('technology'), technology.written, TECHNOLOGIES.join(', '))
    return null
  }
  const site = fields.text('site_id') ?? placeName(shape)
  const operator = operatorOf(fields.expected('operator'))
  return {
    id: stationId(ownId({ record, fields }) ?? [site, operator, technology.value].join('/')),
    siteId: siteId(site),
    position: shape,
    operator,
    technology: technology.value,
    bandMhz: fields.number('band_mhz', NUMBER_RULES.band_mhz),
    mastType: fields.word('mast_type', MAST_WORDS, 'impossible-value'),
    mastHeightM: fields.number('mast_height_m', NUMBER_RULES.mast_height_m),
    shared: sharedOf(fields),
    status: fields.word('status', STATUS_WORDS, 'unknown-status') ?? 'active',
    onAir: fields.date('on_air'),
    reachKm: fields.number('reach_km', NUMBER_RULES.reach_km),
    extra: fields.extra(),
  }
}
