import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EVERY_SITE } from '../browser/access';
import type { Browser } from '../browser/api';
import type { CardActions } from '../card/around';
import type { View } from '../card/CardView';
import type { Annotation } from '../model/annotation';
import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Post, Tie } from '../model/tie';
import { asker } from '../protocol/ask';
import { idsIn, type PanelToBackground, type TabState, tabKey } from '../protocol/contract';
import { isTabState } from '../protocol/guards';
import { CHOICES_KEY, type Choices, choicesFor, withChoices } from './choices';
import { type DigestState, digestState } from './digest/digest-state';
import { type Light, panelLight } from './light';
import { mentionsOf } from './mentions';
import { type Address, entityIn, hashOf } from './route';
import { type Site, siteOf } from './site';

/** What is used of the browser. */
export type PanelBrowser = {
  runtime: Pick<Browser['runtime'], 'sendMessage' | 'lastError'>;
  permissions: Pick<Browser['permissions'], 'contains' | 'request' | 'remove' | 'onAdded' | 'onRemoved'>;
  storage: Pick<Browser['storage'], 'onChanged'> & {
    session: Pick<Browser['storage']['session'], 'get'>;
    local: Pick<Browser['storage']['local'], 'get' | 'set'>;
  };
  tabs: Pick<Browser['tabs'], 'get' | 'connect'>;
};

/** Which mention of an entity was last shown in the text, counted from 0. */
export type Shown = { entity: EntityId; index: number };

/** What the panel shows, and what the reader may do there. */
export type PanelState = {
  /** What may be done with a card. */
  actions: CardActions;
  /** Which entity is pointed at, here or in the page. */
  light: Light;
  /** What the reader met, and the quiz about it. */
  digest: DigestState;
  /** Null: the tab has not been read. Undefined: nobody has looked yet. */
  page: ReadonlySignal<TabState | null | undefined>;
  site: ReadonlySignal<Site>;
  shown: ReadonlySignal<Shown | null>;
  /** True when the page could not be reached for the last `reveal`. */
  lost: ReadonlySignal<boolean>;
  /** The entity whose page is shown; null for the article. */
  route: ReadonlySignal<EntityId | null>;
  /** How the article's entities hang together; null until they were asked for and have come. */
  ties: ReadonlySignal<readonly Tie[] | null>;
  /** Whom the reader took unsure names for. */
  choices: ReadonlySignal<Choices>;
  /** Shows the page of an entity, or the article again. */
  goTo(entity: EntityId | null): void;
  askTies(annotation: Annotation): void;
  /** The offices of a person; null until `askCareer` has brought them. */
  career(person: EntityId): ReadonlySignal<readonly Post[] | null>;
  askCareer(annotation: Annotation, person: EntityId): void;
  /** Remembers whom the reader takes an unsure name for; null takes it back. */
  choose(annotation: Annotation, name: string, entity: EntityId | null): void;
  /** Shows another tab. */
  show(tab: number): void;
  /** The card of an entity as of the article's day; asked for on the first call and when it failed before. */
  card(annotation: Annotation, entity: Named): ReadonlySignal<View>;
  /** Scrolls the page to the next mention of an entity, and round again to the first. */
  reveal(annotation: Annotation, entity: EntityId): void;
  /** Reads the page with the access there is. */
  read(): void;
  /** Asks for access to this site, or every site, and reads the page. Call it in the turn of a click. */
  allow(origin: string): void;
  /** Gives up the access that makes this page be read by itself. */
  withdraw(): void;
};

/** An entity of which at least this is known. */
export type Named = { id: EntityId; name: string; kind: EntityKind };

/** The state of the panel: signals over what session storage says of one tab. */
export function panelState(browser: PanelBrowser, address: Address, actions: CardActions): PanelState {
  const page = signal<TabState | null | undefined>(undefined);
  const site = signal<Site>({ state: 'unknown' });
  const shown = signal<Shown | null>(null);
  const lost = signal(false);
  const route = signal(entityIn(address.hash()));
  const ties = signal<readonly Tie[] | null>(null);
  const choices = signal<Choices>(new Map());
  let careers = new Map<EntityId, Signal<readonly Post[] | null>>();
  let cards = new Map<EntityId, Signal<View>>();
  let tab: number | null = null;
  const ask = asker<PanelToBackground>('background', (message) => browser.runtime.sendMessage(message));
  const light = panelLight(browser);
  const digest = digestState(browser.storage, address, ask);

  function take(state: unknown): void {
    page.value = isTabState(state) ? state : null;
    light.follow(page.value?.state === 'ready' ? tab : null);
    shown.value = null;
    lost.value = false;
    cards = new Map();
    careers = new Map();
    ties.value = null;
    choices.value = new Map();
    if (page.value?.state === 'ready') void lookAtChoices(page.value.annotation);
  }

  async function lookAtChoices(annotation: Annotation): Promise<void> {
    const stored = await browser.storage.local.get(CHOICES_KEY);
    if (isShown(annotation)) choices.value = choicesFor(stored[CHOICES_KEY], annotation);
  }

  function isShown(annotation: Annotation): boolean {
    const now = page.peek();
    return now?.state === 'ready' && now.annotation === annotation;
  }

  async function look(): Promise<void> {
    const asked = tab;
    if (asked === null) return;
    const stored = await browser.storage.session.get(tabKey(asked));
    if (asked !== tab) return; // another tab was shown meanwhile
    take(stored[tabKey(asked)]);
    await lookAtSite();
  }

  async function lookAtSite(): Promise<void> {
    const asked = tab;
    if (asked === null) return;
    const url = await browser.tabs.get(asked).then(
      (found) => found.url,
      () => undefined, // closed meanwhile
    );
    const found = await siteOf(url, browser.permissions);
    if (asked === tab) site.value = found;
  }

  browser.storage.onChanged.addListener((changes, area) => {
    const change = tab === null || area !== 'session' ? undefined : changes[tabKey(tab)];
    if (change === undefined) return;
    take(change.newValue);
    void lookAtSite();
  });
  browser.permissions.onAdded.addListener(() => void lookAtSite());
  browser.permissions.onRemoved.addListener(() => void lookAtSite());

  address.onChange(() => (route.value = entityIn(address.hash())));

  function careerOf(person: EntityId): Signal<readonly Post[] | null> {
    const known = careers.get(person) ?? signal<readonly Post[] | null>(null);
    careers.set(person, known);
    return known;
  }

  async function readShown(): Promise<void> {
    if (tab !== null) await ask('read', { tab });
    await lookAtSite();
  }

  return {
    actions,
    light,
    digest,
    page,
    site,
    shown,
    lost,
    route,
    ties,
    choices,

    goTo(entity) {
      address.go(hashOf(entity));
    },

    askTies(annotation) {
      if (ties.peek() !== null || annotation.entities.length === 0) return;
      const entities = annotation.entities.map(({ id }) => id);
      void ask('ties', { entities, asOf: annotation.date }).then((reply) => {
        if (isShown(annotation)) ties.value = reply.ok ? reply.value : [];
      });
    },

    career: careerOf,

    askCareer(annotation, person) {
      const career = careerOf(person);
      if (career.peek() !== null) return;
      void ask('career', { entity: person, asOf: annotation.date }).then((reply) => {
        if (reply.ok) career.value = reply.value;
      });
    },

    choose(annotation, name, entity) {
      const chosen = new Map(choices.peek());
      if (entity === null) chosen.delete(name);
      else chosen.set(name, entity);
      choices.value = chosen;
      browser.storage.local
        .get(CHOICES_KEY)
        .then((stored) =>
          browser.storage.local.set({
            [CHOICES_KEY]: withChoices(stored[CHOICES_KEY], annotation, chosen),
          }),
        )
        .catch(() => {
          // Storage is full: it holds while this article is shown.
        });
    },

    show(next) {
      tab = next;
      site.value = { state: 'unknown' };
      void look();
    },

    card(annotation, { id, name, kind }) {
      const known = cards.get(id);
      if (known !== undefined && known.peek().state !== 'failed') return known;
      const view = known ?? signal<View>({ state: 'loading', name, kind });
      view.value = { state: 'loading', name, kind };
      cards.set(id, view);
      void ask('card', { entity: id, asOf: annotation.date, among: idsIn(annotation) }).then((reply) => {
        if (!reply.ok) {
          view.value = {
            state: 'failed',
            reason: reply.error === 'no-pack' ? 'no-pack' : 'gone',
            name,
            kind,
          };
        } else {
          view.value =
            reply.value === null ? { state: 'no-record', name, kind } : { state: 'card', card: reply.value };
        }
      });
      return view;
    },

    reveal(annotation, entity) {
      const mentions = mentionsOf(annotation, entity);
      const last = shown.peek();
      const index = last?.entity === entity ? (last.index + 1) % mentions.length : 0;
      const mention = mentions[index];
      if (mention === undefined || tab === null) return;
      shown.value = { entity, index };
      void ask('reveal', { tab, mention: mention.id }).then((reply) => {
        lost.value = !reply.ok;
      });
    },

    read() {
      void readShown();
    },

    allow(origin) {
      // Nothing may be awaited before this: the browser asks the reader only in the turn of a click.
      void browser.permissions
        .request({ origins: [origin] })
        .then((granted) => (granted ? readShown() : undefined));
    },

    withdraw() {
      const now = site.peek();
      if (now.state !== 'web' || now.grant === 'none') return;
      const origin = now.grant === 'every' ? EVERY_SITE : now.pattern;
      void browser.permissions.remove({ origins: [origin] }).then(lookAtSite);
    },
  };
}
