import { cleanUpAlone, optimizeLater } from './optimizing.ts';
import { start } from './start.ts';

optimizeLater();
cleanUpAlone();
start();
