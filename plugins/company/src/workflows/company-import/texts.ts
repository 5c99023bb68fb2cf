import en from "../../i18n/company-import/en.json"
import sv from "../../i18n/company-import/sv.json"
import type { MessageTexts } from "../../import/message"

/** What the imports of companies and their parts can say beyond the shared piece. */
export const COMPANY_IMPORT_TEXTS: MessageTexts = { en, sv }
