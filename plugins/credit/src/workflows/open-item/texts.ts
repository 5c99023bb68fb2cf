import type { MessageTexts } from "@medusa-b2b/company/import"
import en from "../../i18n/open-items/en.json"
import sv from "../../i18n/open-items/sv.json"

/** What reports about open items can say beyond the shared piece. */
export const OPEN_ITEM_TEXTS: MessageTexts = { en, sv }
