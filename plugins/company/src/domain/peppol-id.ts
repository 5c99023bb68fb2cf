import { isGln } from "./gln"

/** ICD code of a scheme, colon, number: `0007:5560360793`, `0088:7300010000001`. */
const PEPPOL_ID = /^(\d{4}):([A-Za-z0-9][A-Za-z0-9._~-]{0,49})$/

/** Scheme whose numbers are GLNs. */
const GLN_SCHEME = "0088"

/** Whether a text is a Peppol participant identifier, with its scheme in front. */
export const isPeppolId = (text: string): boolean => {
  const [, scheme, value] = PEPPOL_ID.exec(text) ?? []
  return Boolean(scheme) && (scheme !== GLN_SCHEME || isGln(value))
}
