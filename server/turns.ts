// Waiting for turns of the event loop, in Node and in web workers alike.

/** So many turns must pass without an arrival: one for a message to be taken up, one for the next. */
const stillTurns = 2;

/** A client that never stops sending is answered after so many turns all the same. */
const mostTurns = 200;

/**
 * Waits until nothing arrives any more, so that what a newer version has overtaken is never worked
 * on: messages that wait in the connection's queue are taken up one a turn.
 * @param arrivals counts what has arrived so far
 */
export async function quiet(arrivals: () => number): Promise<void> {
  let seen = arrivals();
  for (let turn = 0, still = 0; still < stillTurns && turn < mostTurns; turn++) {
    await nextTurn();
    still = arrivals() === seen ? still + 1 : 0;
    seen = arrivals();
  }
}

/** Typing rests when nothing has arrived for so long, in milliseconds. */
const pause = 400;
/** A client that never stops sending is answered after so many pauses all the same. */
const mostPauses = 25;

/**
 * Waits until typing rests: for work that takes longer than the time from one key to the next.
 * @param arrivals counts what has arrived so far
 */
export async function rest(arrivals: () => number): Promise<void> {
  let seen: number;
  let pauses = 0;
  do {
    seen = arrivals();
    await new Promise((resolve) => setTimeout(resolve, pause));
    pauses++;
  } while (arrivals() !== seen && pauses < mostPauses);
}

/** For so long, in milliseconds, work goes on before others have their turn. */
const slice = 25;

/**
 * Does work step by step, and lets others have a turn between slices of it.
 * @param step does one step, and gives whether any is left
 */
export async function inSlices(step: () => boolean): Promise<void> {
  let end = performance.now() + slice;
  while (step()) {
    if (performance.now() < end) continue;
    // In one turn a message is read, in the next it is answered.
    await nextTurn();
    await nextTurn();
    end = performance.now() + slice;
  }
}

function nextTurn(): Promise<void> {
  // Workers have no setImmediate; Node's timers take a millisecond or more.
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Waits for something, but no longer than so many milliseconds. */
export function within(milliseconds: number, something: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void something.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
