// What the scripts beside the app remember on the device. Where storage is blocked, nothing is.

export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it is not.
  }
}
