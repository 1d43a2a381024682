import type { Json } from '../base/json'
import { err, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'
import { isKml } from './markup'
import { featuresOfValue } from './parseFeatures'
import type { RawFile } from './rawFile'

/** A document tree takes some thirty times its text in memory. */
const LARGEST = 50_000_000

/** How a thing is drawn is no property of it; and no drawing of ours follows it. */
const STYLE = /^(?:styleUrl|styleHash|styleMapHash|stroke|fill|icon|label)(?:$|[-A-Z])/

type GeoJsonFeature = { readonly properties: Record<string, unknown> | null; readonly geometry: unknown }

const withoutStyle = (feature: GeoJsonFeature): Json =>
  JSON.parse(
    JSON.stringify({
      ...feature,
      properties: Object.fromEntries(
        Object.entries(feature.properties ?? {}).filter(([name]) => !STYLE.test(name)),
      ),
    }),
  ) as Json

/**
 * KML or GPX cut into its placemarks, as features. Both libraries work on plain strings, so that they run in a worker and
 * in Node; they are loaded when first asked for. A document type is refused: that is where entities that swell are made.
 */
export async function parseKml(text: string, file: string): Promise<Result<RawFile, FileRefusal>> {
  if (text.length > LARGEST) return err({ kind: 'too-large', file, found: 'kml' })
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return err({ kind: 'unknown-format', file, found: '<!DOCTYPE' })
  const [{ DOMParser, onErrorStopParsing }, { kml, gpx }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ])
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
    const { features } = isKml(text) ? kml(document) : gpx(document)
    return featuresOfValue(
      features.map((feature) => withoutStyle(feature as GeoJsonFeature)),
      file,
    )
  } catch (reason) {
    const found = reason instanceof Error ? reason.message.slice(0, 80) : 'kml'
    return err({ kind: 'unknown-format', file, found })
  }
}
