/** Quality checks as small values, evaluated in one pass a table. */
package io.gongbao.check;
