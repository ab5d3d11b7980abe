/** OFD files (GB/T 33190) to positioned text, rulings and pictures of each page. */
@NullMarked
package io.github.nianbao.read.ofd;

import org.jspecify.annotations.NullMarked;
