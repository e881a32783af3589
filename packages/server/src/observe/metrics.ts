import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly waitSeconds: Histogram<'model'>;
  readonly renderSeconds: Histogram<'model'>;
  readonly finished: Counter<'model' | 'status' | 'reason'>;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly webhooks: Counter<'outcome'>;
}

/** Fresh counters. `countUnfinished` is asked at every scrape for the depth of the queue. */
export function createMetrics(countUnfinished: () => Promise<readonly { model: string; status: string; count: string }[]>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const depth: Gauge<'model' | 'status'> = new Gauge({
    name: 'onereel_generations',
    help: 'Generations by state; "queued" is the depth of the queue.',
    labelNames: ['model', 'status'],
    registers,
    async collect() {
      const rows = await countUnfinished();
      depth.reset();
      for (const { model, status, count } of rows) depth.set({ model, status }, Number(count));
    },
  });
  return {
    registry,
    waitSeconds: new Histogram({
      name: 'onereel_wait_seconds',
      help: 'From request to the beginning of the work.',
      labelNames: ['model'],
      buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 1800],
      registers,
    }),
    renderSeconds: new Histogram({
      name: 'onereel_render_seconds',
      help: 'From the beginning of the work to the finished film.',
      labelNames: ['model'],
      buckets: [0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320, 640],
      registers,
    }),
    finished: new Counter({
      name: 'onereel_finished_total',
      help: 'Generations that ended, failures by reason.',
      labelNames: ['model', 'status', 'reason'],
      registers,
    }),
    requests: new Histogram({
      name: 'onereel_request_seconds',
      help: 'Answers by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10],
      registers,
    }),
    webhooks: new Counter({ name: 'onereel_webhooks_total', help: 'Attempts to deliver a webhook.', labelNames: ['outcome'], registers }),
  };
}
