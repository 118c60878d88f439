/**
 * What a framed fact box tells its host in plain `postMessage`, and what the host may answer.
 * Both are objects with `factbox: 1`, the version of this format.
 */
export interface HeightMessage {
  readonly factbox: 1;
  readonly type: 'height';
  /** CSS pixels that the content needs. */
  readonly height: number;
}

/** Asks a framed fact box to tell its height again. */
export interface AskMessage {
  readonly factbox: 1;
  readonly type: 'ask';
}

/** Whether a message is one of this format and of this type. */
export function isMessage<T extends HeightMessage | AskMessage>(
  data: unknown,
  type: T['type'],
): data is T {
  const { factbox, type: given } = (data ?? {}) as Record<string, unknown>;
  return factbox === 1 && given === type;
}
