import { CompanyEvents } from "@medusa-b2b/company/types"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CompanyCreditEvents } from "../types/events"
import { bookCompanyItems } from "../workflows/open-item/book-company-items"

/** What a company owes already counts on a credit that it is given, or that is above it from now on. */
export default async function bookItemsOfCompany({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; company_id?: string }>): Promise<void> {
  await bookCompanyItems(data.company_id ?? data.id, container)
}

export const config: SubscriberConfig = {
  event: [CompanyCreditEvents.CREATED, CompanyEvents.MOVED],
  context: { subscriberId: "b2b-book-company-items" },
}
