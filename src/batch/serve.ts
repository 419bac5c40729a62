import { createBatch, defaultTemplates } from '../build.js';
import { serve } from './thread.js';

serve(createBatch(defaultTemplates));
