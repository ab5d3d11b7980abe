/** PDF pages to positioned text, rulings and pictures, collected in one pass over each page. */
@NullMarked
package io.github.nianbao.read.pdf;

import org.jspecify.annotations.NullMarked;
