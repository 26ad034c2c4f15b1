// The mark of the product: houses under one line.

export function Logo() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="26"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      aria-hidden="true"
      className="logo"
    >
      <path
        d="M3 16 11 8l5 5 5-5 8 8M6 14v12h20V14M11.5 18.5h.1M16 22h.1M20.5 18.5h.1"
        strokeLinecap="square"
        strokeLinejoin="miter"
      />
    </svg>
  )
}
