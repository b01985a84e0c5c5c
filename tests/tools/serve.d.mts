export function serve(options: {
  readonly root: string;
  readonly port?: number;
  readonly host?: string;
  readonly under?: string;
}): Promise<{ readonly address: string; close(): Promise<void> }>;
