// A style may only set custom properties: what they mean stands in the style sheets.
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}

export {}
