// A worker for the pool's tests: doubles numbers, and can be told to hang or to die.
import { answerTasks } from '../../src/build/answer-tasks.ts'

answerTasks((task: number | 'hang' | 'die') => {
  if (task === 'die') process.abort()
  while (task === 'hang');
  return (task as number) * 2
})
