/** Published tables: their catalogue, their rows in Spark, and the lake that holds them. */
package io.gongbao.table;
