import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The terminal command as its users call it, bundled by the build. */
function annotate(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/tools/annotate.mjs', ...args], { input, encoding: 'utf8' });
}

const PAGE = 'tests/articles/geneva-talks/page.html';

describe('annotate', () => {
  it('prints a table of a page', () => {
    const { status, stdout } = annotate([PAGE]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/As of 2022-01-10/);
    expect(stdout).toMatch(
      /Sergei Lavrov +Sergey Lavrov +Minister of Foreign Affairs of Russia +person +name/,
    );
  });

  it('prints one JSON object of a page, whose offsets lie in its text', () => {
    const { stdout } = annotate([PAGE, '--json', '--explain']);
    const { text, title, date, mentions, dates } = JSON.parse(stdout);
    expect([title, date]).toEqual([
      'US and Russia end a day of talks in Geneva far apart on NATO',
      '2022-01-10',
    ]);
    for (const item of [...mentions, ...dates]) expect(text.slice(item.start, item.end)).toBe(item.text);
    expect(mentions[0].why.length).toBeGreaterThan(0);
  });

  it('answers lines with lines, in order', () => {
    const lines = [
      {
        id: 'one',
        text: 'First.\n\nMoscow warned Vladimir Putin’s Russia 😀 in Geneva.',
        date: '2021-12-23',
        lang: 'en',
        title: '',
      },
      { id: 2, text: 'Nichts davon.', date: '2021-12-23', lang: 'de' },
    ];
    const { status, stdout } = annotate(
      ['--jsonl'],
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['one', 2]);
    for (const mention of answers[0].mentions)
      expect(lines[0]?.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(answers[0].mentions).toContainEqual(
      expect.objectContaining({ text: 'Vladimir Putin', wikidata: 'Q7747', kind: 'person', via: 'name' }),
    );
    expect(Object.keys(answers[0].mentions[0])).toEqual([
      'start',
      'end',
      'text',
      'entity',
      'name',
      'wikidata',
      'kind',
      'via',
      'confidence',
    ]);
    expect(answers[1]).toEqual({ id: 2, mentions: [], events: [], dates: [] });
  });

  it.each([
    [['--jsonl'], '{"id":1,"text":"ok"}\nnonsense\n', /^line 2: not JSON\n$/],
    [['--nonsense'], '', /--help/],
    [[], '', /--help/],
    [['no-such-file.html'], '', /no such file/],
    [['--text', PAGE, '--date', 'soon'], '', /--date/],
    [['tests/articles/no-article/page.html'], '', /no article/],
    [['tests/articles/no-text/page.html'], '', /no article|no text/],
  ])('%j: one line on standard error, exit code 2, no output', (args, input, message) => {
    const { status, stdout, stderr } = annotate(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says all of it with --help', () => {
    const { status, stdout } = annotate(['--help']);
    expect(status).toBe(0);
    for (const word of ['--json', '--jsonl', '--text', '--date', '--explain']) expect(stdout).toContain(word);
  });
});
