import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import { speakLanguage } from "../app/store-client"
import en from "./en.json"
import { pickLanguage } from "./language"
import sv from "./sv.json"

const LANGUAGE_KEY = "b2b.language"

const follow = (language: string): void => {
  document.documentElement.lang = language
  window.localStorage.setItem(LANGUAGE_KEY, language)
  speakLanguage(language)
}

/** Loads the texts and keeps page, memory and store calls in one language. */
export const startI18n = async (): Promise<void> => {
  i18next.on("languageChanged", follow)
  await i18next.use(initReactI18next).init({
    lng: pickLanguage(
      window.localStorage.getItem(LANGUAGE_KEY),
      window.navigator.languages
    ),
    fallbackLng: "en",
    resources: { en: { translation: en }, sv: { translation: sv } },
    // React escapes.
    interpolation: { escapeValue: false },
  })
}
