export { articleTargets } from "./article-targets"
export { loadArticleTargets } from "./load-article-targets"
