// What was noted on the road and is not known to be written by the server, in this browser. Every entry bears the account that noted it.
const name = "mitoyen-route", store = "actions";
let opened;

const asked = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

function database() {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "n", autoIncrement: true });
    request.onsuccess = () => done(request.result);
    request.onerror = () => { opened = undefined; failed(request.error); };
  });
  return opened;
}

async function table(mode) {
  return (await database()).transaction(store, mode).objectStore(store);
}

/** Resolves once the entry is on the disk of the device, not before. */
export async function add(entry) {
  const transaction = (await database()).transaction(store, "readwrite", { durability: "strict" });
  transaction.objectStore(store).add(entry);
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
}

/** In the order in which they were noted. */
export async function all() {
  return asked((await table("readonly")).getAll());
}

export async function find(n) {
  return asked((await table("readonly")).get(n));
}

export async function put(entry) {
  await asked((await table("readwrite")).put(entry));
}

export async function remove(n) {
  await asked((await table("readwrite")).delete(n));
}
