/**
 * Files of any format become raw documents, each as bytes with what its file declares; what cannot
 * be read is refused by name. Nothing is decoded or repaired here.
 */
package io.gongbao.input;
