/** The rules of the house, held by tests: which room knows which, which library lives where, what no room may do. */
package io.github.nianbao.house;
