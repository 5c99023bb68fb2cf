export {
  limitCatalogue,
  readerOf,
  visibleProducts,
  type CatalogueLimit,
  type CatalogueReader,
  type ProductFilter,
} from "./catalogue-limit"
export { hiddenAmong, whereVisible } from "./where-visible"
