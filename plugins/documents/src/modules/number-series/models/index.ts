export { DocumentNumber } from "./document-number"
export { NumberSeries } from "./number-series"
export { NumberSeriesCounter } from "./number-series-counter"
