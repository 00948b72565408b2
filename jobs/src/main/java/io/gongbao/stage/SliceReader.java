package io.gongbao.stage;

import io.gongbao.article.DocumentText;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Reads the documents of a slice, one after the other. */
final class SliceReader {
  private final Engines engines;
  private final Set<String> known;

  /**
   * @param known ids of documents that need not be read again
   */
  SliceReader(Engines engines, Set<String> known) {
    this.engines = engines;
    this.known = known;
  }

  Iterator<Reading> read(InputSlice slice) {
    List<Reading> readings = new ArrayList<>();
    Path location = new Path(slice.location());
    engines
        .documents()
        .read(
            slice.path(),
            slice.byteCount(),
            () -> location.getFileSystem(new Configuration()).open(location),
            slice.slice(),
            slice.slices(),
            raw -> readings.add(reading(raw)),
            refusal -> readings.add(Reading.refused(refusal)));
    return readings.iterator();
  }

  private Reading reading(RawDocument raw) {
    if (known.contains(raw.docId())) {
      return Reading.known(raw.docId());
    }
    DocumentText text = engines.articles().read(raw);
    List<Article> articles = text.articles().stream().map(this::placed).toList();
    return new Reading(
        raw.docId(), List.of(text.document()), articles, text.repairs(), text.refusals());
  }

  private Article placed(Article article) {
    return engines
        .regions()
        .home(article)
        .map(region -> article.in(region.name(), region.code()))
        .orElse(article);
  }
}
