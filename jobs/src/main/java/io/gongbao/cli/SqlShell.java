package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.table.Tables;
import io.gongbao.table.Views;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A plain shell: a query ends with a semicolon, an error does not end the shell. */
final class SqlShell {
  private SqlShell() {}

  static void run(Views views, ResultFormat format, String runId) {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      PrintStream out = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .completer(
                  new StringsCompleter(Tables.all().stream().map(table -> table.name()).toList()))
              .build();
      out.println("Tables of run " + runId + ". A query ends with ;  Leave with exit or Ctrl-D.");
      StringBuilder query = new StringBuilder();
      while (true) {
        String line = reader.readLine(query.isEmpty() ? "gongbao> " : "      -> ").strip();
        if (query.isEmpty() && (line.equals("exit") || line.equals("quit"))) {
          return;
        }
        query.append(line).append('\n');
        if (line.endsWith(";")) {
          answer(views, format, query.toString().strip().replaceAll(";+$", ""), out);
          query.setLength(0);
        }
      }
    } catch (EndOfFileException | UserInterruptException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(Views views, ResultFormat format, String query, PrintStream out) {
    try {
      format.print(views.query(query), out);
    } catch (UserError e) {
      out.println(e.getMessage());
    } catch (RuntimeException e) {
      // A query can fail while it runs (a cast, a division); the shell goes on.
      out.println("the query failed: " + e.getMessage());
    }
  }
}
