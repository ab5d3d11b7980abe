/**
 * Pages for people: a folder of web pages that needs neither network nor server. Every page is one file with its styles,
 * scripts and data in it; a policy in its head lets nothing else run or load.
 */
@NullMarked
package io.github.nianbao.export.page;

import org.jspecify.annotations.NullMarked;
