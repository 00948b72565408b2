/** The error that a user can mend. */
package io.gongbao.fault;
