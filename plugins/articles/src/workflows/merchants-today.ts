import type { MedusaContainer } from "@medusajs/framework/types"
import { localDate } from "../domain/local-date"
import { articlesIn } from "./articles-in"

/** The calendar date at the merchant's now, or at a moment. */
export const merchantsToday = async (
  container: MedusaContainer,
  moment = new Date()
): Promise<string> =>
  localDate(moment, (await articlesIn(container).getOptions()).time_zone)
