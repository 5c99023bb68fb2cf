import en from "./en.json"
import sv from "./sv.json"

/**
 * The words of admin-kit's own parts. Each plugin spreads them into its
 * `i18n/index.ts`; the dashboard merges equal namespaces.
 */
export const adminKitWords = { en: { b2b: en }, sv: { b2b: sv } }
