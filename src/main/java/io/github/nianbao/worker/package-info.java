/** Files that nobody vouches for are digitised in processes of their own, which can be killed. */
@NullMarked
package io.github.nianbao.worker;

import org.jspecify.annotations.NullMarked;
