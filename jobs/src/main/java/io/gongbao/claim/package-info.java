/**
 * Numbers that a text states, and what each is about: quantities, measures, periods, indicators.
 */
package io.gongbao.claim;
