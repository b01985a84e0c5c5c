import { expect, test } from 'vitest';
import { mergeFacts } from '../../src/model/mergeFacts.ts';
import { parseFacts } from '../../src/model/parseFacts.ts';

const source = {
  id: 's',
  publisher: 'P',
  title: 'T',
  author: null,
  date: '2023-09',
  url: null,
  note: null,
};
const fact = {
  id: 'f',
  train: 'kim',
  topic: 'armour',
  claim: 'A claim.',
  source_ids: ['s'],
  certainty: 'standard-type assumption',
  origin: 'seed',
  conflict: 'a-conflict',
};

test('trains and certainty get our words, and facts are found by conflict', () => {
  const { base, issues } = parseFacts(
    [fact, { ...fact, id: 'g', train: 'putin', value: 'Br-4' }],
    [source],
  );
  expect(issues).toEqual([]);
  expect(base?.facts.get('f')).toMatchObject({
    subject: 'moving-fortress',
    evidence: 'assumed',
    sources: ['s'],
    value: null,
    note: null,
  });
  expect(base?.facts.get('g')).toMatchObject({
    subject: 'ghost-train',
    value: null,
  });
  expect(base?.conflicts.get('a-conflict')?.map(({ id }) => id)).toEqual(['f', 'g']);
  expect(base?.sources.get('s')?.publisher).toBe('P');
});

test('a source that is not there and an id used twice are named with their place', () => {
  const { base, issues } = parseFacts([fact, { ...fact, source_ids: ['t'] }], [source, source]);
  expect(base).not.toBeNull();
  expect(issues.map(({ file, path, code, suggestion }) => [file, path, code, suggestion])).toEqual([
    ['facts.json', '[1].id', 'duplicate', null],
    ['facts.json', '[1].source_ids[0]', 'unknown-name', 's'],
    ['sources.json', '[1].id', 'duplicate', null],
  ]);
});

test.each([null, {}, [null], [{ ...fact, certainty: 'sure' }], [{ ...fact, extra: 1 }]])(
  '%j is refused',
  (facts) => {
    const { base, issues } = parseFacts(facts, [source]);
    expect(base).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  },
);

test('a visitor’s claims join the base; none takes the place of another', () => {
  const { base } = parseFacts([fact], [source]);
  if (base === null) throw new Error('no base');
  const known = [...base.facts.values()];
  const own = known.map((entry) => ({
    ...entry,
    id: 'mine/x',
    origin: 'visitor' as const,
  }));
  const impostor = known.map((entry) => ({
    ...entry,
    claim: 'Another claim.',
  }));
  const merged = mergeFacts(base, [...own, ...impostor], []);
  expect([...merged.facts.keys()]).toEqual(['f', 'mine/x']);
  expect(merged.facts.get('f')?.claim).toBe('A claim.');
  expect(merged.conflicts.get('a-conflict')).toHaveLength(2);
});
