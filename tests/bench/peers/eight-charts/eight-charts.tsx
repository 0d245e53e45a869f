import {useMemo, useState} from "react";
import {Bar, BarChart, XAxis, YAxis} from "recharts";
import {overviewFigures} from "../overview-figures.ts";
import {useDataset} from "../use-dataset.ts";

/**
 * Eight of the overview's figures as bare Recharts charts of a fixed size, all in the window,
 * and the levers to filter by: no tooltip, no legend, no address, nothing else to update.
 */
export function EightCharts() {
  const {data: dataset} = useDataset();
  const [lever, setLever] = useState<string | null>(null);
  const figures = useMemo(() => {
    if (!dataset) return [];
    const records = dataset.records.filter(({nodes}) => lever === null || nodes.includes(lever));
    return overviewFigures(dataset, records).slice(1);
  }, [dataset, lever]);
  return (
    <>
      <section id="by-lever">
        <figure>
          {dataset?.framework
            .filter(({level}) => level === "line" || level === "lever")
            .map(({id, label}) => (
              <button key={id} type="button" onClick={() => setLever(lever === id ? null : id)}>
                {label.zh}
              </button>
            ))}
        </figure>
      </section>
      <div style={{display: "grid", gridTemplateColumns: "repeat(4, 340px)"}}>
        {figures.map(({title, series, rows}) => (
          <section key={title} id={title}>
            <BarChart layout="vertical" data={rows} width={340} height={400}>
              <XAxis type="number" />
              <YAxis type="category" dataKey="label" width={120} />
              {series.map(({id, fill}) => (
                <Bar key={id} dataKey={id} fill={fill} isAnimationActive={false} />
              ))}
            </BarChart>
          </section>
        ))}
      </div>
    </>
  );
}
