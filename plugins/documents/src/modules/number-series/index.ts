import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { NumberSeriesModuleService } from "./service"

/** Key under which the module is resolved. */
export const NUMBER_SERIES_MODULE = "number_series"

export { NumberSeriesModuleService }

export default Module(NUMBER_SERIES_MODULE, {
  service: NumberSeriesModuleService,
  loaders: [validateOptions],
})
