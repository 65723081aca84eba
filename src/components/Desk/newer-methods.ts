/**
 * What the desk calls and the oldest browser of package.json, Chrome 109 on Windows 7 and 8, lacks. Readers' pages call
 * none of it, so that they need not load it.
 */
import "core-js/es/array/to-reversed";
import "core-js/es/array/to-sorted";
import "core-js/es/array/to-spliced";
