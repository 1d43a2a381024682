/**
 * How far a guess can be trusted. certain: the file says so itself, or nothing else fits. likely: it fits far better
 * than the next. doubtful: something else fits about as well, so that a person should look.
 */
export type Sureness = 'certain' | 'likely' | 'doubtful'
