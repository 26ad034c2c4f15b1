// Whether a page opens as a diagram or as a list; apart from the diagram, which is fetched when it is drawn.

/** On narrower pages a diagram can't be read without moving it about. */
export const isWide = () => window.matchMedia('(min-width: 900px)').matches
