/** The way from a command line to the running program: the launcher, and the commands of the README. */
package io.github.nianbao.launch;
