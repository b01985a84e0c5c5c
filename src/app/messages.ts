import { store } from '../store/store.ts';
import { frameHeight } from './frameHeight.ts';
import { type MessageCall, readMessage } from './readMessage.ts';

/**
 * The scripting interface for the page around a frame: calls and answers, events and the height that suits the frame, all by
 * `postMessage`. Only the parent window is heard, and only from the origin that the address names, where it names one.
 * `early` are the messages that came before this was loaded.
 */
export function answerMessages(early: readonly MessageEvent[]): void {
  const origin = originOf(store.getState().setup.origin);
  const say = (type: string, more: Readonly<Record<string, unknown>>) => {
    const message = { type: `explorer:${type}`, version: 1, ...more };
    if (origin !== null) window.parent.postMessage(message, origin);
  };
  const hear = (event: MessageEvent) => {
    if (event.source !== window.parent || (origin !== '*' && event.origin !== origin)) return;
    const call = readMessage(event.data);
    if (call) void answer(call, say);
  };
  early.forEach(hear);
  window.addEventListener('message', hear);

  const { explorer } = window;
  void explorer.ready.then((detail) => say('ready', detail));
  explorer.on('change', (state) => say('change', { state }));
  explorer.on('error', (issues) => say('error', { issues }));
  let told = 0;
  const measure = () => {
    const height = frameHeight(document.documentElement.clientWidth);
    if (height !== told) say('height', { height });
    told = height;
  };
  measure();
  window.addEventListener('resize', measure);
}

/** The origin that is spoken to and heard: `*` where none is named, null (nobody) where what is named is none. */
function originOf(named: string | null): string | null {
  if (named === null) return '*';
  return URL.canParse(named) ? new URL(named).origin : null;
}

async function answer(
  { call, request, patch, id }: MessageCall,
  say: (type: string, more: Readonly<Record<string, unknown>>) => void,
): Promise<void> {
  const reply = { call, request };
  try {
    say('reply', { ...reply, result: (await resultOf(call, patch, id)) ?? null });
  } catch (error) {
    say('reply', { ...reply, error: error instanceof Error ? error.message : String(error) });
  }
}

function resultOf(call: MessageCall['call'], patch: MessageCall['patch'], id: string): unknown {
  const { explorer } = window;
  switch (call) {
    case 'go':
      explorer.go(patch);
      return explorer.getState();
    case 'getState':
      return explorer.getState();
    case 'whenIdle':
      return explorer.whenIdle();
    case 'ready':
      return explorer.ready;
    case 'locate':
      return explorer.locate(id);
    case 'stats':
      return explorer.stats();
    default: {
      const never: never = call;
      return never;
    }
  }
}
