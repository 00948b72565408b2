/**
 * Repaired documents become articles with title, source, bylines and date; articles that repeat
 * each other are found by fingerprints and proved by comparing the texts.
 */
package io.gongbao.article;
