import { registerCardUi } from './card-slot';
import { cardUi } from './card-ui';

registerCardUi(globalThis, cardUi);
