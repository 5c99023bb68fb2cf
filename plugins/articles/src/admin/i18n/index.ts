import { adminKitWords } from "@medusa-b2b/admin-kit/i18n"

import en from "./en.json"
import sv from "./sv.json"

/** The words of this plugin's admin pages. */
export default {
  en: { ...adminKitWords.en, article: en },
  sv: { ...adminKitWords.sv, article: sv },
}
