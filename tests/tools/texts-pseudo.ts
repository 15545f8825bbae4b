/** The same in the language that nobody speaks. */
import english from '../../src/_locales/en/messages.json';
import { pseudoLocale } from './pseudo.mjs';
import { provideTexts } from './texts';

provideTexts(pseudoLocale(english));
