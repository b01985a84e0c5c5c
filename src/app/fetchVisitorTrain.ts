import { store } from '../store/store.ts';

/** A train file may be this large, bytes. */
const largest = 2_000_000;

/** Fetches the train file that `?data=` names and hands it to the store; what goes wrong is listed as its issue. */
export async function fetchVisitorTrain(address: string): Promise<void> {
  const { addVisitorTrain } = store.getState();
  try {
    const response = await fetch(new URL(address, location.href), {
      credentials: 'omit',
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const text = await response.text();
    await addVisitorTrain(address, text.slice(0, largest + 1));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    store.setState({
      issues: [
        {
          file: address,
          path: '',
          code: 'unreachable',
          found: found.slice(0, 80),
          expected: 'a JSON file that this page may read',
          suggestion: null,
        },
      ],
      dialog: 'issues',
    });
  }
}
