/** Of the element that holds the card of what is selected. */
export const CARD_ID = 'selection-card'

/** Takes the focus into the card, where there is one: Escape closes it and gives the focus back. */
export const focusCard = (): void => document.getElementById(CARD_ID)?.focus()
