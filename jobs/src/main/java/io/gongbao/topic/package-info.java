/** Topics of a corpus: fit, terms shown, labels, assignment, and ids that last. No Spark here. */
package io.gongbao.topic;
