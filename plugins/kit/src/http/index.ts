export { NoBody, noQuery } from "./nothing-asked"
