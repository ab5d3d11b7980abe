/** How officials print numbers and labels: full-width digits, separators, units and marks; labels folded for matching. The shared floor: knows no other room. */
@NullMarked
package io.github.nianbao.text;

import org.jspecify.annotations.NullMarked;
