import { categories } from "../data/category-tree"
import drawingsJson from "./drawings.json"

/** Paths on a square of 64: what has a body is filled, lines go over it. */
type Drawing = { body: string; lines: string }

/** A calm background, a fill and an ink for everything under one category. */
type Colours = { paper: string; fill: string; ink: string }

const drawings: Record<string, Drawing> = drawingsJson

const COLOURS: Record<string, Colours> = {
  "ror-och-kopplingar": { paper: "#fbf1ea", fill: "#f0c9ab", ink: "#8a4b20" },
  "ventiler-och-pumpar": { paper: "#ebf3fb", fill: "#b9d6f0", ink: "#1f5484" },
  "varme-och-sanitet": { paper: "#fbeeee", fill: "#f1c3c3", ink: "#8c2f39" },
  "kabel-och-ledning": { paper: "#f3f1fa", fill: "#d0c8ec", ink: "#4b3a8c" },
  installationsmateriel: { paper: "#eef1f6", fill: "#c6d0e2", ink: "#344b74" },
  belysning: { paper: "#fcf6e3", fill: "#f4dc92", ink: "#7d5a06" },
  ventilation: { paper: "#e9f5f5", fill: "#b3dcdc", ink: "#1d5f63" },
  infastning: { paper: "#f2f2f0", fill: "#d3d3cd", ink: "#4a4a45" },
  "verktyg-och-forbrukning": {
    paper: "#fdf0e6",
    fill: "#f6c79a",
    ink: "#8a4206",
  },
  "arbetsklader-och-skydd": {
    paper: "#edf6ec",
    fill: "#bfdfbb",
    ink: "#2b6330",
  },
}

const topOf = (handle: string): string => {
  const parent = categories.find((each) => each.handle === handle)?.parent
  return parent ? topOf(parent) : handle
}

/**
 * The picture of a category as SVG; undefined where there is none. Only
 * categories that hold articles have one.
 */
export const drawPicture = (category: string): string | undefined => {
  if (!Object.hasOwn(drawings, category)) {
    return undefined
  }
  const { body, lines } = drawings[category]
  const { paper, fill, ink } = COLOURS[topOf(category)]
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 80 80" width="400" height="400">' +
    `<rect x="-8" y="-8" width="80" height="80" fill="${paper}"/>` +
    `<g stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${body}" fill="${fill}"/><path d="${lines}" fill="none"/>` +
    "</g></svg>"
  )
}
