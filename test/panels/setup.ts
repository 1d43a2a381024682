import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { startWords } from '../../src/panels/words/startWords'

// happy-dom knows no layout: a page of 1440 × 900 with a mouse, light, no motion asked to be left out.
const PAGE_WIDTH = 1440
/** The text size that a browser starts with, px. */
const EM = 16

/** Answers the width questions that the panels ask; everything else is no. */
function matches(query: string): boolean {
  const least = /min-width:\s*([\d.]+)em/.exec(query)
  const most = /max-width:\s*([\d.]+)em/.exec(query)
  if (!least && !most) return false
  return (!least || PAGE_WIDTH >= EM * Number(least[1])) && (!most || PAGE_WIDTH <= EM * Number(most[1]))
}

window.matchMedia = (query: string) =>
  ({
    matches: matches(query),
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList

const words = startWords('vi')
beforeEach(() => words.changeLanguage('vi'))

afterEach(cleanup)
