/** Commands, exit codes and progress. */
package io.gongbao.cli;
