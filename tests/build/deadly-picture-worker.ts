// A picture worker that dies of every picture.
process.on('message', () => process.kill(process.pid, 'SIGKILL'))
process.send?.('ready')
