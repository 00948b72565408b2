// Draws the charts of the page from the data beside it; without it the tables say the same.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('charts').textContent);
  const root = document.documentElement;
  const colour = (name) => getComputedStyle(root).getPropertyValue('--' + name).trim();
  const palette = () => [1, 2, 3, 4, 5, 6, 7, 8].map((i) => colour('c' + i));
  const percent = (share) => (share * 100).toFixed(1) + '%';
  const escaped = (text) => echarts.format.encodeHTML(String(text));

  const axis = (more) => Object.assign({
    axisLine: { lineStyle: { color: colour('line') } },
    axisTick: { show: false },
    axisLabel: { color: colour('soft'), hideOverlap: true },
    splitLine: { lineStyle: { color: colour('line'), opacity: .6 } },
  }, more);
  const base = () => ({
    color: palette(),
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
    grid: { left: 8, right: 18, top: 16, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis', confine: true, backgroundColor: colour('card'),
      borderColor: colour('line'), textStyle: { color: colour('ink') },
    },
  });
  const legend = () => ({
    type: 'scroll', top: 0, textStyle: { color: colour('soft') }, pageTextStyle: { color: colour('soft') },
    pageIconColor: colour('accent'), pageIconInactiveColor: colour('line'),
  });
  const dots = (values, weak) => values.map((value, i) => weak[i]
    ? { value, symbol: 'emptyCircle', symbolSize: 8 } : { value, symbol: 'circle', symbolSize: 7 });

  const options = {
    bars: (c) => ({
      xAxis: axis({ type: 'category', data: c.years }),
      yAxis: axis({ type: 'value', minInterval: 1 }),
      series: [{ type: 'bar', data: c.values, barMaxWidth: 36, itemStyle: { borderRadius: [3, 3, 0, 0] } }],
    }),
    band: (c) => ({
      tooltip: Object.assign(base().tooltip, {
        formatter: (points) => {
          const i = points[0].dataIndex;
          return `<b>${c.years[i]}</b>${c.weak[i] ? ' †' : ''}<br>${percent(c.share[i])}` +
            `（${percent(c.low[i])}–${percent(c.high[i])}）<br>${c.articles[i]} / ${c.coverage[i]} 篇`;
        },
      }),
      xAxis: axis({ type: 'category', data: c.years, boundaryGap: c.years.length < 2 }),
      yAxis: axis({ type: 'value', min: 0, axisLabel: { color: colour('soft'), formatter: (v) => Math.round(v * 100) + '%' } }),
      series: [
        { type: 'line', stack: 'band', data: c.low, symbol: 'none', lineStyle: { opacity: 0 }, silent: true },
        {
          type: 'line', stack: 'band', data: c.high.map((h, i) => h - c.low[i]), symbol: 'none',
          lineStyle: { opacity: 0 }, areaStyle: { color: colour('c1'), opacity: .16 }, silent: true,
        },
        {
          type: 'line', data: dots(c.share, c.weak), lineStyle: { width: 2.5, color: colour('c1') },
          itemStyle: { color: colour('c1') }, showAllSymbol: true,
        },
      ],
    }),
    lines: (c) => ({
      legend: legend(),
      grid: { left: 8, right: 18, top: 40, bottom: 4, containLabel: true },
      xAxis: axis({ type: 'category', data: c.years, boundaryGap: c.years.length < 2 }),
      yAxis: axis({ type: 'value' }),
      series: Object.keys(c.series).map((name) => ({
        name, type: 'line', data: c.series[name], smooth: .2, symbol: 'circle', symbolSize: 6, lineStyle: { width: 2.2 },
        emphasis: { focus: 'series' },
      })),
    }),
    lives: (c) => {
      const top = Math.max(...c.rows.flatMap((r) => r.shares), 1e-9);
      const narrow = root.clientWidth < 640;
      const series = c.rows.map((row, y) => {
        const alive = row.shares.map((s, x) => (s > 0 ? x : -1)).filter((x) => x >= 0);
        const first = alive[0];
        const last = alive[alive.length - 1];
        const tone = palette()[y % 8];
        return {
          name: row.label, type: 'line', lineStyle: { width: 2, opacity: .5, color: tone },
          itemStyle: { color: tone }, emphasis: { focus: 'series' }, showAllSymbol: true,
          data: row.shares.map((share, x) => x < first || x > last ? null : {
            value: [x, y], share, symbolSize: share > 0 ? 5 + 19 * Math.sqrt(share / top) : 0.1,
            symbol: row.born && x === first ? 'emptyCircle' : 'circle',
          }).filter(Boolean).concat(row.died ? [{
            value: [last + .42, y], share: row.shares[last], gone: true, symbolSize: 9,
            symbol: 'path://M0,1 L1,0 L5,4 L9,0 L10,1 L6,5 L10,9 L9,10 L5,6 L1,10 L0,9 L4,5 Z',
          }] : []),
        };
      });
      return {
        tooltip: Object.assign(base().tooltip, {
          trigger: 'item',
          formatter: (p) => `<b>${escaped(p.seriesName)}</b><br>${c.years[Math.floor(p.value[0])]}：` +
            (p.data.gone ? '最后出现' : percent(p.data.share)),
        }),
        grid: { left: 8, right: 24, top: 28, bottom: 4, containLabel: true },
        xAxis: axis({
          type: 'value', min: -.5, max: c.years.length - .5, interval: 1, position: 'top',
          splitLine: { show: false },
          axisLabel: { show: false },
        }),
        yAxis: axis({
          type: 'category', inverse: true, axisLine: { show: false }, data: c.rows.map((r) => r.label),
          splitLine: { show: true, lineStyle: { color: colour('line'), opacity: .5 } },
          axisLabel: { color: colour('ink'), width: narrow ? 110 : 220, overflow: 'truncate' },
        }),
        series: series.concat([{
          type: 'scatter', silent: true, symbolSize: 0.1, data: c.years.map((year, x) => ({
            value: [x, 0], label: {
              show: !narrow || x % 3 === 0 || c.years.length < 6, position: [0, -30],
              formatter: String(year), color: colour('soft'), align: 'center',
            },
          })),
        }]),
      };
    },
    choices: (c, chosen) => {
      const item = c.items[chosen];
      const found = item.series.flatMap((s) => Object.keys(s.values)).map(Number);
      const first = Math.min(...found);
      const periods = Array.from({ length: Math.max(...found) - first + 1 }, (_, i) => String(first + i));
      const scale = scaleOf(item);
      const flat = periods.length < 2;
      return {
        legend: legend(),
        grid: { left: 8, right: 18, top: 56, bottom: 4, containLabel: true },
        xAxis: axis({ type: 'category', data: periods, boundaryGap: true }),
        yAxis: axis({
          type: 'value', scale: !flat, name: scale.name + item.unit,
          nameTextStyle: { color: colour('soft'), align: 'left' },
        }),
        series: item.series.map((s) => ({
          name: s.name, type: flat ? 'bar' : 'line', connectNulls: true, symbol: 'circle', symbolSize: 8, barMaxWidth: 44,
          lineStyle: { width: 2.2 },
          data: periods.map((p) => (p in s.values ? +(s.values[p] / scale.by).toPrecision(6) : null)),
        })),
      };
    },
  };

  function scaleOf(item) {
    const top = Math.max(...item.series.flatMap((s) => Object.values(s.values)).map(Math.abs));
    if (top >= 1e8) return { by: 1e8, name: '亿' };
    return top >= 1e5 ? { by: 1e4, name: '万' } : { by: 1, name: '' };
  }

  function draw(figure) {
    const chart = data[figure.id.slice('chart-'.length)];
    const canvas = figure.querySelector('.canvas');
    if (chart.kind === 'lives') canvas.style.height = 50 + chart.rows.length * 27 + 'px';
    const choice = figure.querySelector('select');
    const drawing = echarts.getInstanceByDom(canvas) || echarts.init(canvas, null, { renderer: 'svg' });
    drawing.setOption(
      Object.assign(base(), options[chart.kind](chart, choice ? choice.selectedIndex : 0)), true);
  }

  function addChoice(figure) {
    const chart = data[figure.id.slice('chart-'.length)];
    if (chart.kind !== 'choices') return;
    const select = document.createElement('select');
    select.setAttribute('aria-label', '指标');
    chart.items.forEach((item) => select.append(new Option(item.name)));
    select.addEventListener('change', () => draw(figure));
    figure.querySelector('.canvas').before(select);
  }

  // The latest years are on the right.
  document.querySelectorAll('.heat').forEach((t) => { t.parentElement.scrollLeft = t.scrollWidth; });

  const figures = [...document.querySelectorAll('.chart')];
  const drawAll = () => figures.forEach(draw);
  root.classList.add('drawn');
  figures.forEach(addChoice);
  drawAll();

  let width = root.clientWidth;
  new ResizeObserver(() => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    figures.forEach((f) => echarts.getInstanceByDom(f.querySelector('.canvas')).resize());
    drawAll();
  }).observe(root);

  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const shade = document.getElementById('shade');
  shade.hidden = false;
  shade.addEventListener('click', () => {
    const dark = root.dataset.shade ? root.dataset.shade === 'dark' : systemDark.matches;
    root.dataset.shade = dark ? 'light' : 'dark';
    drawAll();
  });
  systemDark.addEventListener('change', drawAll);

  // A figure's link opens the sentence that it leads to.
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    for (let d = target && target.closest('details'); d; d = d.parentElement.closest('details')) {
      d.open = true;
    }
    if (target && target.closest('details')) target.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    if (event.target.closest('a.figure')) setTimeout(reveal);
  });
  reveal();
})();
