import { adminKitWords } from "@medusa-b2b/admin-kit/i18n"

import unitsEn from "../../i18n/units/en.json"
import unitsSv from "../../i18n/units/sv.json"
import en from "./en.json"
import sv from "./sv.json"

/** The words of this plugin's admin pages; units are called what buyers see. */
export default {
  en: { ...adminKitWords.en, article: { ...en, unitNames: unitsEn } },
  sv: { ...adminKitWords.sv, article: { ...sv, unitNames: unitsSv } },
}
