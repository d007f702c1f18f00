import { cleanUpAlone, keepYoungSmall, optimizeLater } from './optimizing.ts';
import { start } from './start.ts';

optimizeLater();
cleanUpAlone();
keepYoungSmall();
start();
