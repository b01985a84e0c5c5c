import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { tFind } from '../../i18n/tFind.ts';
import type { FindKind } from '../../plan/find/findEntries.ts';
import type { FindFilter } from '../../store/find/filterFound.ts';
import { filterFound, noFilter } from '../../store/find/filterFound.ts';
import { litCars } from '../../store/find/litCars.ts';
import { store, useStore } from '../../store/store.ts';
import { useCloseRequest } from '../useCloseRequest.ts';
import { FindEmpty } from './FindEmpty.tsx';
import { FindFilters } from './FindFilters.tsx';
import { FindList } from './FindList.tsx';
import { findRows, rowId } from './findRows.ts';
import { openFound } from './openFound.ts';
import { useFieldFocus } from './useFieldFocus.ts';
import { useFinder } from './useFinder.ts';
import './find.css';

/** What was looked for last: a search that is opened again goes on from there. */
let last: { query: string; filter: FindFilter } = { query: '', filter: noFilter };

const close = () => store.getState().setSearching(false);

/** The search, in the panel's place: a field, filters, and what was found, all by key. */
export function FindPanel(): ReactNode {
  const setSearching = useStore((s) => s.setSearching);
  const setLit = useStore((s) => s.setLit);
  const setHover = useStore((s) => s.setHover);
  const plans = useStore((s) => s.plans);
  const finder = useFinder();
  useCloseRequest(close);

  const [query, setQuery] = useState(last.query);
  const [filter, setFilter] = useState(last.filter);
  const [unfolded, setUnfolded] = useState<FindKind | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();

  const asked = useDeferredValue(query);
  const idle = asked.trim() === '' && filter === noFilter;
  const found = useMemo(
    () => (finder === null || idle ? [] : filterFound(finder(asked), filter)),
    [finder, asked, filter, idle],
  );
  const rows = useMemo(() => findRows(found, unfolded), [found, unfolded]);
  const row = rows[at];
  const pointed = row?.kind === 'found' ? (row.found.entry.cars[0] ?? null) : null;

  useEffect(() => {
    last = { query, filter };
  }, [query, filter]);
  useEffect(() => setLit(litCars(found)), [found, setLit]);
  useEffect(() => {
    setHover(pointed);
    if (pointed) stripCar(pointed)?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pointed, setHover]);
  useFieldFocus(field, setQuery);

  const look = (next: string, narrowed: FindFilter = filter) => {
    setQuery(next);
    setFilter(narrowed);
    setUnfolded(null);
    setAt(0);
  };
  const choose = (index: number) => {
    const chosen = rows[index];
    if (chosen?.kind === 'all') setUnfolded(chosen.group);
    else if (chosen) {
      setSearching(false);
      openFound(chosen.found.entry);
    }
  };
  const move = (to: number) => {
    if (rows.length === 0) return;
    const next = (to + rows.length) % rows.length;
    setAt(next);
    document.getElementById(rowId(listId, next))?.scrollIntoView({ block: 'nearest' });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') setSearching(false);
    else if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'PageDown') move(Math.min(at + 5, rows.length - 1));
    else if (event.key === 'PageUp') move(Math.max(at - 5, 0));
    else if (event.key === 'Enter') choose(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="panel find" aria-label={tFind('find.name')}>
      <div className="find-head">
        <Search size={20} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={field}
          type="text"
          className="find-field"
          role="combobox"
          aria-label={tFind('find.field')}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={row ? rowId(listId, at) : undefined}
          placeholder={tFind('find.name')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={120}
          value={query}
          onChange={(event) => look(event.target.value)}
          onKeyDown={keys}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={tFind('find.close')}
          onClick={() => setSearching(false)}
        >
          <X size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <div className="find-body">
        <FindFilters filter={filter} onFilter={(next) => look(query, next)} />
        <p className="sr-only" role="status" data-asked={asked}>
          {idle || finder === null ? '' : countWords(found.length)}
        </p>
        {finder === null ? (
          <p className="find-words quiet">{tFind('find.loading')}</p>
        ) : rows.length === 0 ? (
          <FindEmpty
            query={idle ? null : asked.trim()}
            filtered={filter !== noFilter}
            onQuery={(next) => {
              look(next, noFilter);
              field.current?.focus();
            }}
          />
        ) : (
          <FindList
            id={listId}
            rows={rows}
            at={at}
            plans={plans}
            onPoint={setAt}
            onChoose={choose}
          />
        )}
      </div>
    </search>
  );
}

function stripCar(id: string): Element | null {
  return document.querySelector(`[data-strip-car="${CSS.escape(id)}"]`);
}

function countWords(count: number): string {
  return count === 1 ? tFind('find.count-1') : tFind('find.count', { count });
}
