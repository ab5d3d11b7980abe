/** Files that nobody vouches for are digitised in processes of their own, which can be killed; two at once in each. */
@NullMarked
package io.github.nianbao.worker;

import org.jspecify.annotations.NullMarked;
