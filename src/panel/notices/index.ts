export { NoAccess, Unread } from './Access';
export { Loading } from './Loading';
export { NoPack } from './NoPack';
export { Empty, NoArticle, UnsupportedLanguage } from './Nothing';
