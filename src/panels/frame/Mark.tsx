/** The mark of the product: a signal going out from a point. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <circle cx="5.5" cy="18.5" r="2.2" className="mark-point" />
      <path d="M5 11.5a7.5 7.5 0 0 1 7.5 7.5M5 5a14 14 0 0 1 14 14" className="mark-wave" />
    </svg>
  )
}
