package io.github.nianbao.read.page;

/** A page turned upright: its number from 1, and its size in points. */
record PageFrame(int number, double width, double height) {}
