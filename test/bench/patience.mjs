// No measurement waits without end: a program that is stuck, or gone, is named.

/**
 * Waits for a promise at most so many seconds, then throws an error that names what was waited for.
 * @template T
 * @param {string} what as `rumdl: the diagnostics of version 3`
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function within(what, promise, seconds = 120) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing came within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
