import {Link, useSearchParams} from "react-router-dom";
import {Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis} from "recharts";
import {overviewFigures, type PeerFigure} from "../overview-figures.ts";
import {useDataset} from "../use-dataset.ts";

const rowHeightPx = 36;

/** The overview as most would write it today: fetched, counted and drawn in the browser. */
export function OverviewPage() {
  const {data: dataset} = useDataset();
  const [search] = useSearchParams();
  if (!dataset) return <p>正在载入……</p>;
  const lever = search.get("lever");
  const records = dataset.records.filter(({nodes}) => lever === null || nodes.includes(lever));
  const figures = overviewFigures(dataset, records);
  return (
    <main>
      <h1>{dataset.title.zh}</h1>
      <div className="grid cards">
        {dataset.metrics
          .filter(({headline}) => headline)
          .map(({id, label, unit, reported}) => (
            <article key={id} className="card">
              <h2>
                <Link to={`metrics/${id}`}>{label.zh}</Link>
              </h2>
              <p className="number">
                {reported?.value} <small>{unit.zh}</small>
              </p>
            </article>
          ))}
      </div>
      <div className="grid">
        {figures.map((figure) => (
          <FigureCard key={figure.title} figure={figure} />
        ))}
      </div>
    </main>
  );
}

/** Nothing moves: the first frame of Recharts' usual animation would show no bar. */
function FigureCard({figure: {title, series, rows}}: {figure: PeerFigure}) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <figure>
        <ResponsiveContainer width="100%" height={rows.length * rowHeightPx + 60}>
          <BarChart layout="vertical" data={rows}>
            <CartesianGrid horizontal={false} />
            <XAxis type="number" allowDecimals={false} />
            <YAxis type="category" dataKey="label" width={120} interval={0} />
            <Tooltip />
            <Legend />
            {series.map(({id, label, fill}) => (
              <Bar key={id} dataKey={id} name={label} stackId="total" fill={fill} isAnimationActive={false} />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </figure>
    </section>
  );
}
