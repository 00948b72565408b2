/** From bytes to clean text: charsets, byte shifts, readings, script, width and spaces. */
package io.gongbao.text;
