/** The use cases: what a user asks for, several rooms in one step. */
@NullMarked
package io.github.nianbao.desk;

import org.jspecify.annotations.NullMarked;
