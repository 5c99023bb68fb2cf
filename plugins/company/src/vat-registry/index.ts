export {
  provideVatRegistry,
  vatRegistry,
  type VatRegistry,
  type VatRegistryAnswer,
} from "./vat-registry"
export { viesRegistry, type ViesSettings } from "./vies"
