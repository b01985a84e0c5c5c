import type { ExplorerState } from '../store/state.ts';

/** The calls of `window.explorer` that a page around a frame can make. */
const calls = ['go', 'getState', 'whenIdle', 'ready', 'locate', 'stats'] as const;

/** A call that came as a message, of sound form; what it asks for may still be impossible. */
export interface MessageCall {
  readonly call: (typeof calls)[number];
  /** Comes back with the answer, so that the page knows which call it belongs to. */
  readonly request: string | number | null;
  /** What `go` merges; its values are checked where they are merged. */
  readonly patch: Partial<ExplorerState>;
  /** What `locate` looks for. */
  readonly id: string;
}

/** Longest name of a request or of a thing that is taken, characters. */
const longest = 200;

/**
 * Reads `{ type: 'explorer:go', version: 1, patch: { … } }` and its like; null for whatever is no call of ours. The patch may
 * also be named `state`, or stand in the message itself.
 */
export function readMessage(data: unknown): MessageCall | null {
  if (!isRecord(data) || data.version !== 1 || typeof data.type !== 'string') return null;
  const call = calls.find((known) => data.type === `explorer:${known}`);
  if (!call) return null;
  const { type: _type, version: _version, request, id, patch, state, ...rest } = data;
  return {
    call,
    request: isName(request) ? request : null,
    // Unknown keys and values that cannot be are left out where states are merged.
    patch: { ...rest, ...(isRecord(state) ? state : {}), ...(isRecord(patch) ? patch : {}) },
    id: typeof id === 'string' ? id.slice(0, longest) : '',
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= longest);
}
