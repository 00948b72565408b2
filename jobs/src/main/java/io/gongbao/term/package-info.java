/** Statistics of terms: what counts as one, found phrases, trends by year. No Spark here. */
package io.gongbao.term;
