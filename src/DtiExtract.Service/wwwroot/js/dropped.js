/** The files that a person dropped, with their paths; those in folders as well. */
export async function droppedFiles(transfer) {
  // The entries must be taken before anything is waited for: afterwards the list is empty.
  const entries = [...transfer.items].filter((item) => item.kind === "file").map((item) => item.webkitGetAsEntry()).filter(Boolean);
  const found = [];
  for (const entry of entries) {
    await collect(entry, found);
  }
  return found;
}

async function collect(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  for (const child of await children(entry)) {
    await collect(child, found);
  }
}

/** A reader gives the entries of a folder a hundred at a time, and none at the end. */
async function children(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return all;
    }
    all.push(...some);
  }
}
