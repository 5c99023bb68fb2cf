/** What can be wrong with a number of an authority. */
export const NUMBER_FAULTS = [
  "length",
  "characters",
  "check_digit",
  "part",
  "country",
] as const

export type NumberFault = (typeof NUMBER_FAULTS)[number]

/** The fault as the end of a sentence; never with the number, which may be a person's. */
const SENTENCES: Record<NumberFault, string> = {
  length: "has the wrong length",
  characters: "has characters or a form that such a number does not have",
  check_digit: "has a wrong check digit: a digit is mistyped",
  part: "has a part that cannot be, such as a date that does not exist",
  country:
    "must begin with the two letters of its country, as in SE556036079301",
}

/** What is wrong, for an error's message. */
export const faultSentence = (fault: NumberFault): string => SENTENCES[fault]

/** Faults by the names of stdnum's errors. */
const BY_ERROR: Record<string, NumberFault> = {
  InvalidLength: "length",
  InvalidFormat: "characters",
  InvalidChecksum: "check_digit",
  InvalidComponent: "part",
}

/** The fault that an error of stdnum tells of. */
export const faultOf = (error: Error | undefined): NumberFault =>
  BY_ERROR[error?.name ?? ""] ?? "characters"
