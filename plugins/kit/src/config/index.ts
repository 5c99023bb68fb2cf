export {
  b2b,
  type B2bConfig,
  type ChosenPlugins,
  type StoreConfig,
} from "./b2b"
export { checkOptions } from "./check-options"
export { validatePlugins } from "./validate-plugins"
