package io.gongbao.input;

import java.io.IOException;
import java.io.InputStream;

/** Opens an input file for reading from its beginning; may be called more than once. */
@FunctionalInterface
public interface Opener {
  InputStream open() throws IOException;
}
