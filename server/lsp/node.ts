import { optimizeLater } from './optimizing.ts';
import { start } from './start.ts';

optimizeLater();
start();
