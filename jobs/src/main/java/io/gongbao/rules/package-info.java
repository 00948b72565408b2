/** conf/ read once, checked and immutable. Every rule carries examples that are run at start. */
package io.gongbao.rules;
