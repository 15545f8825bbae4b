import type { Contender } from './contender';

/** Reads every unit of the text and finds nothing: no engine can be faster. */
export const barePass: Contender = {
  open: () => ({
    find(text) {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    },
    places: null,
    bytes: 0,
    openMs: 0,
  }),
};
