import { type PartialDate, parsePartialDate } from '../model/partial-date';
import { InputFault } from './fault';
import { fits } from './plain-text';

/** One line of input: an article as text. */
export type InputLine = {
  id: string | number;
  text: string;
  date: PartialDate | null;
  lang: string | null;
  title: string;
};

/**
 * Every line of the input, checked.
 *
 * @throws InputFault that names the first line at fault, counted from 1
 */
export function parseLines(input: string): InputLine[] {
  const lines = input.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line, index) => parseLine(line, index + 1));
}

function parseLine(line: string, number: number): InputLine {
  const fault = (what: string): InputFault => new InputFault(`line ${number}: ${what}`);
  if (line.trim() === '') throw fault('empty; one JSON object a line is expected');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fault('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault('not a JSON object');
  const { id, text, date, lang, title } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw fault('"id" must be a string or a number');
  if (typeof text !== 'string') throw fault('"text" must be a string');
  if (!fits(text)) throw fault('"text" is longer than a million characters');
  return {
    id,
    text,
    date: parseDate(date, () => fault('"date" must be a date such as 2021-12-23')),
    lang: optionalString(lang, () => fault('"lang" must be a string')) || null,
    title: optionalString(title, () => fault('"title" must be a string')),
  };
}

/** A date of a day or coarser, or the day of a date with a time; null for none. */
export function parseDate(value: unknown, fault: () => InputFault): PartialDate | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw fault();
  const date = parsePartialDate(value.replace(/^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*$/, '$1'));
  if (date === null) throw fault();
  return date;
}

function optionalString(value: unknown, fault: () => InputFault): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw fault();
  return value;
}
