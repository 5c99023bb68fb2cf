import { randomBytes } from "node:crypto"

/** Crockford's base 32, as ULIDs are written in. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

const timePart = (milliseconds: number): string => {
  let rest = milliseconds
  let text = ""
  for (let place = 0; place < TIME_LENGTH; place += 1) {
    text = ALPHABET[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/**
 * Ids for many new rows, of the same form as `generateEntityId` gives, which
 * asks the machine for randomness sixteen times an id: for 16,000 rows seconds.
 *
 * @param prefix - What the ids begin with, without the underscore.
 */
export const bulkIds = (prefix: string, count: number): string[] => {
  const start = `${prefix}_${timePart(Date.now())}`
  const random = randomBytes(count * RANDOM_LENGTH)
  return Array.from({ length: count }, (_id, index) => {
    let text = start
    for (let place = 0; place < RANDOM_LENGTH; place += 1) {
      text += ALPHABET[random[index * RANDOM_LENGTH + place] % 32]
    }
    return text
  })
}
