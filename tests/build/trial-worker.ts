// A worker for the pool's tests: doubles numbers, and can be told to hang or to die.
process.on('message', (tasks: (number | 'hang' | 'die')[]) => {
  const results = tasks.map((task) => {
    if (task === 'die') process.abort()
    while (task === 'hang');
    return (task as number) * 2
  })
  process.send?.(results)
})
