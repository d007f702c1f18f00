import { cleanUpAlone, guessNoAges, optimizeLater } from './optimizing.ts';
import { start } from './start.ts';

optimizeLater();
cleanUpAlone();
guessNoAges();
start();
