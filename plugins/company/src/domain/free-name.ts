/** A name that is not among those taken, whatever their case: itself, or with the first free number behind it. */
export const freeName = (name: string, taken: string[]): string => {
  const used = new Set(taken.map((each) => each.toLowerCase()))
  const isFree = (candidate: string) => !used.has(candidate.toLowerCase())
  if (isFree(name)) {
    return name
  }
  let number = 2
  while (!isFree(`${name} ${number}`)) {
    number++
  }
  return `${name} ${number}`
}
