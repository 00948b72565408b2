/** A night: stages in the order of what they read and write, published by one row of runs. */
package io.gongbao.pipeline;
