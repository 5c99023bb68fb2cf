const ADDRESS = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;]+/g

/**
 * Text in which mail addresses show their first letter and their domain alone:
 * `550 <b***@kund.test> unknown`.
 */
export const maskAddresses = <Text extends string | null | undefined>(
  text: Text
): Text =>
  (text &&
    text.replace(
      ADDRESS,
      (address) => `${address[0]}***${address.slice(address.lastIndexOf("@"))}`
    )) as Text
