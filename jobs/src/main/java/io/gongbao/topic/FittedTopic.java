package io.gongbao.topic;

import io.gongbao.row.WeightedTerm;
import java.util.List;

/**
 * A topic as a fit gives it, before it has an id.
 *
 * @param label two or three of its terms
 * @param terms those that show it, heaviest first
 * @param centroid its centre, of unit length: articles are compared with it by cosine
 */
record FittedTopic(
    String label, List<WeightedTerm> terms, List<WeightedTerm> centroid, double coherence) {}
