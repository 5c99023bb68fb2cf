/** Brings the first input with something wrong into view, once it is marked. */
export const showFirstProblem = (): void => {
  window.requestAnimationFrame(() => {
    window.requestAnimationFrame(() => {
      document.querySelector<HTMLElement>("form [aria-invalid='true']")?.focus()
    })
  })
}
