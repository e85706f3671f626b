import { pack as english } from './en-US/pack';
import { registerLanguage } from './languages';
import { pack as chinese } from './zh-CN/pack';

/** Both languages at once, for programs that load no files as they run: the command line, scripts, tests. */
registerLanguage('zh-CN', chinese);
registerLanguage('en-US', english);
