package io.gongbao.report;

import io.gongbao.row.Refusal;

/** Inputs that were not read, with the reason. */
final class RefusalSection {
  private RefusalSection() {}

  static void write(Page page, ReportData data) {
    page.openSection("refused", "拒收文件", "Refused files", "读不了的输入，或其中读不了的部分；其余照常处理。");
    if (data.refusals().isEmpty()) {
      page.nothing("全部输入都已读入。");
    } else {
      page.openTable("stack", "拒收的输入", "路径", "原因", "详情", "开头");
      data.refusals().forEach(refusal -> row(page.html(), refusal));
      page.closeTable();
      long more = data.rows("quarantine") - data.refusals().size();
      if (more > 0) {
        page.nothing("另有 " + Html.count(more) + " 项，见表 quarantine。");
      }
    }
    page.closeSection();
  }

  private static void row(Html html, Refusal refusal) {
    html.open("tr").open("th", "scope", "row", "class", "path");
    html.put("bdi", Page.clip(refusal.path(), 120)).close();
    html.open("td", "data-label", "原因").put("span", refusal.reason(), "class", "tag").close();
    html.put("td", Page.clip(refusal.detail(), 200), "data-label", "详情");
    html.open("td", "class", "wide").open("code").put("bdi", Page.clip(refusal.snippet(), 80));
    html.close().close().close();
  }
}
