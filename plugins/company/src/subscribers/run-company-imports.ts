import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { CompanyImportEvents } from "../types/events"
import { runImports } from "../workflows/company-import/run-imports"

/** Starts an import as soon as it is queued. */
export default async function runCompanyImports({
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await runImports(container)
}

export const config: SubscriberConfig = {
  event: CompanyImportEvents.QUEUED,
}
