import freeMailDomains from "email-providers/all.json"

/** Nordic providers that the list lacks. */
const NORDIC =
  "bahnhof.se bredband.net bredband2.com comhem.se glocalnet.net mail.dk online.no ownit.nu passagen.se swipnet.se tdcadsl.dk tele2.se telia.com telenor.no"

const FREE_MAIL: ReadonlySet<string> = new Set([
  ...freeMailDomains,
  ...NORDIC.split(" "),
])

/** Providers that have a domain in every country. */
const EVERYWHERE =
  /^(gmail|googlemail|hotmail|live|outlook|msn|yahoo|ymail|icloud|gmx)(\.com?)?\.[a-z]{2,3}$/

/** The part after the last @ in lower case; empty without one. */
export const domainOf = (email: string): string =>
  email
    .slice(email.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase()

/**
 * The domain of an e-mail address if it can say something about a company;
 * null for addresses with a provider where everybody may have one.
 */
export const companyDomain = (email: string): string | null => {
  const domain = email.includes("@") ? domainOf(email) : ""
  const isFree = FREE_MAIL.has(domain) || EVERYWHERE.test(domain)
  return domain && !isFree ? domain : null
}
