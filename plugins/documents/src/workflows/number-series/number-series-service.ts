import type { MedusaContainer } from "@medusajs/framework/types"
import {
  NUMBER_SERIES_MODULE,
  type NumberSeriesModuleService,
} from "../../modules/number-series"

/** The number series in the container. */
export const numberSeries = (
  container: MedusaContainer
): NumberSeriesModuleService => container.resolve(NUMBER_SERIES_MODULE)
