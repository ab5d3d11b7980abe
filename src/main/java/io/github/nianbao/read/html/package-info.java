/** Web pages (HTML) through jsoup and pages saved with their pictures (MHTML) through mime4j: what a browser would show, tables with their spans; nothing is run or fetched. */
@NullMarked
package io.github.nianbao.read.html;

import org.jspecify.annotations.NullMarked;
