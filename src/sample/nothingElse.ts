import type { ExtraProperties } from '../base/json'

/**
 * What generated records hold beyond their nouns. One object for all: every collection of garbage would walk half a
 * million empty ones.
 */
export const NOTHING_ELSE: ExtraProperties = {}
