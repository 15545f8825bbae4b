/** An article that a framework draws: on the server, then again in the browser, and then as it changes. */
export type Story = {
  title: string;
  lead: string;
  /** In the order of the page; `id` stays with an entry when others come before it. */
  entries: { id: number; text: string }[];
  /** Null once it was taken back. */
  claim: string | null;
};

const PROSE = 'The talks went on for some hours and nothing was decided, as both sides had expected. '.repeat(
  3,
);

/** What the server sends, and what the browser must draw alike. */
export const FIRST: Story = {
  title: 'Talks about talks in Geneva',
  lead: `Russian foreign minister Sergei Lavrov spoke first. ${PROSE}`,
  entries: [
    { id: 1, text: `The delegations arrived. ${PROSE}` },
    { id: 2, text: `US secretary of state Antony Blinken met others. ${PROSE}` },
  ],
  claim: `Hungarian prime minister Viktor Orbán had asked for it. ${PROSE}`,
};

/** What becomes of it, step by step, and who is named then, in the order of the text. */
export const STEPS: { name: string; next: Story; people: string[] }[] = [
  {
    name: 'text changes',
    next: { ...FIRST, lead: `French president Emmanuel Macron spoke first. ${PROSE}` },
    people: ['Emmanuel Macron', 'Antony Blinken', 'Viktor Orbán'],
  },
  {
    name: 'an entry comes first in a list',
    next: {
      ...FIRST,
      entries: [
        { id: 3, text: `NATO secretary general Jens Stoltenberg came later. ${PROSE}` },
        ...FIRST.entries,
      ],
    },
    people: ['Sergei Lavrov', 'Jens Stoltenberg', 'Antony Blinken', 'Viktor Orbán'],
  },
  {
    name: 'nodes go',
    next: { ...FIRST, entries: FIRST.entries.slice(1), claim: null },
    people: ['Sergei Lavrov', 'Antony Blinken'],
  },
];

/** Who is named in what the server sends. */
export const FIRST_PEOPLE = ['Sergei Lavrov', 'Antony Blinken', 'Viktor Orbán'];

/** What a fixture gives the test: both are called once the page is there. */
export type Fixture = {
  /** Takes over what the server has drawn. */
  hydrate(): void;
  /** Draws another story; there from the first drawing on. */
  tell?: (story: Story) => void;
};

declare global {
  interface Window {
    fixture: Fixture;
  }
}
