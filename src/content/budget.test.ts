import { describe, expect, it, vi } from 'vitest';
import { createBudget, MOST_NODES, MOST_TEXT_UNITS } from './budget';

describe('a budget', () => {
  it.each([
    ['nodes', MOST_NODES, 'spendNodes'],
    ['text', MOST_TEXT_UNITS, 'spendText'],
  ] as const)('of %s lasts to its last unit, and says once that it is spent', (_, most, spend) => {
    const onSpent = vi.fn();
    const budget = createBudget(onSpent);
    expect(budget[spend](most - 1)).toBe(true);
    expect(budget[spend](1)).toBe(true);
    expect(onSpent).not.toHaveBeenCalled();
    expect(budget[spend](1)).toBe(false);
    expect(budget.spendNodes(0)).toBe(false);
    expect(budget.spendText(0)).toBe(false);
    expect(onSpent).toHaveBeenCalledTimes(1);
  });

  it('begins anew', () => {
    const onSpent = vi.fn();
    const budget = createBudget(onSpent);
    budget.spendNodes(MOST_NODES + 1);
    budget.renew();
    expect(budget.spendNodes(1)).toBe(true);
    budget.spendNodes(MOST_NODES);
    expect(onSpent).toHaveBeenCalledTimes(2);
  });
});
