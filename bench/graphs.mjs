/** Tasks that do nothing, each after the one before. */
export function chain(size) {
  return graph('chain', size, (index) => (index === 0 ? [] : [nameOf(index - 1)]));
}

/** Tasks that do nothing, none of which needs another. */
export function fan(size) {
  return graph('fan', size, () => []);
}

function graph(shape, size, needsOf) {
  const tasks = Array.from({ length: size }, (_, index) => ({
    name: nameOf(index),
    needs: needsOf(index),
  }));
  return { shape, tasks, roots: shape === 'chain' ? tasks.slice(-1) : tasks };
}

const nameOf = (index) => `t${index}`;
